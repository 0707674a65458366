/** Work done side by side whose effects still happen in order, in bounded memory. It knows nothing of reports. */
@NullMarked
package io.vqreport.examples.cli.order;

import org.jspecify.annotations.NullMarked;
