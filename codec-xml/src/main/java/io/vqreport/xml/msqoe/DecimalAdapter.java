package io.vqreport.xml.msqoe;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Binds {@code xs:float} to {@link BigDecimal}, so that every digit sent is kept. For the generated classes only.
 *
 * <p>{@code INF} and {@code NaN} are no measured values and are not read.
 */
public final class DecimalAdapter extends XmlAdapter<String, BigDecimal> {
    /** Makes the adapter. */
    public DecimalAdapter() {}

    /**
     * Reads a number.
     *
     * @throws NumberFormatException when it is none
     */
    @Override
    public @Nullable BigDecimal unmarshal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text.strip());
    }

    @Override
    public @Nullable String marshal(@Nullable BigDecimal value) {
        return value == null ? null : value.toString();
    }
}
