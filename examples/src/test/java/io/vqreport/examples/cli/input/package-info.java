/** What is found behind names, and what hostile archives cost. */
@NullMarked
package io.vqreport.examples.cli.input;

import org.jspecify.annotations.NullMarked;
