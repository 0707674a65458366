/** What the XML formats have in common: a hardened cursor over untrusted XML, and comparing what no schema knows. */
@NullMarked
package io.vqreport.xml.internal;

import org.jspecify.annotations.NullMarked;
