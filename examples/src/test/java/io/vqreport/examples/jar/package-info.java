/** What the one jar holds that others wrote. */
@NullMarked
package io.vqreport.examples.jar;

import org.jspecify.annotations.NullMarked;
