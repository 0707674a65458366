/** A runnable example: a little collector of a user's own, and how it is tested with the kit. */
@NullMarked
package io.vqreport.testkit.formats.example;

import org.jspecify.annotations.NullMarked;
