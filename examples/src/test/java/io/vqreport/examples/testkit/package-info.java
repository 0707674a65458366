/** A runnable example: a little collector of a user's own, and how it is tested with the test kit. */
@NullMarked
package io.vqreport.examples.testkit;

import org.jspecify.annotations.NullMarked;
