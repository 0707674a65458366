/** Reading, writing and mapping of SDN messages. */
@NullMarked
package io.vqreport.xml.sdn.internal;

import org.jspecify.annotations.NullMarked;
