/** What the tests of MS-QoE share. */
@NullMarked
package io.vqreport.xml.msqoe.support;

import org.jspecify.annotations.NullMarked;
