/** What happens in order though it is worked on side by side. */
@NullMarked
package io.vqreport.examples.cli.order;

import org.jspecify.annotations.NullMarked;
