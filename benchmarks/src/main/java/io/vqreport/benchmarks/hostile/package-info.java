/** Input that nobody sends but an attacker or a broken device, of any size. */
@NullMarked
package io.vqreport.benchmarks.hostile;

import org.jspecify.annotations.NullMarked;
