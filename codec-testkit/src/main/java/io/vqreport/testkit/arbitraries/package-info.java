/**
 * jqwik's side of the kit: arbitraries of the neutral model. This is the only package of the module that needs {@code net.jqwik.api} at run
 * time.
 */
@NullMarked
package io.vqreport.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
