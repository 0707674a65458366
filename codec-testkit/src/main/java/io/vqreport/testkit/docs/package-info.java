/** Pages of documentation whose tables are drawn from code, and the checks that keep them so. Without jqwik. */
@NullMarked
package io.vqreport.testkit.docs;

import org.jspecify.annotations.NullMarked;
