/** What a newcomer writes first. */
@NullMarked
package io.vqreport.examples;

import org.jspecify.annotations.NullMarked;
