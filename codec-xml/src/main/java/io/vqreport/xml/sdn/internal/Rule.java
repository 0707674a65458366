package io.vqreport.xml.sdn.internal;

import io.vqreport.xml.sdn.SdnForm;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of one child or attribute.
 *
 * @param name its local name; that of an attribute begins with {@code @}
 * @param index its place among the rules of its type
 * @param rank its place in the order: members of a choice share one
 * @param minimum how often it must stand
 * @param maximum how often it may stand
 * @param form the form of its value
 * @param names what a value of the form NAME may be; empty for other forms
 * @param type what it holds; for a value its attributes only, absent where it has none
 */
record Rule(
        String name,
        int index,
        int rank,
        int minimum,
        int maximum,
        SdnForm form,
        Set<String> names,
        @Nullable SdnType type) {
    static final int MANY = Integer.MAX_VALUE;

    boolean isRepeatable() {
        return maximum > 1;
    }
}
