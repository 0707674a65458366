/** What the tests of both formats share. */
@NullMarked
package io.vqreport.xml.support;

import org.jspecify.annotations.NullMarked;
