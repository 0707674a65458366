package io.vqreport.xml.msqoe;

import io.vqreport.xml.msqoe.internal.WireTimes;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Binds {@code xs:dateTime} to {@link OffsetDateTime}, to the nanosecond. For the generated classes only.
 *
 * <p>A time without an offset is read as UTC, which is what known producers write.
 */
public final class DateTimeAdapter extends XmlAdapter<String, OffsetDateTime> {
    /** Makes the adapter. */
    public DateTimeAdapter() {}

    /**
     * Reads a time.
     *
     * @throws DateTimeException when it is none
     */
    @Override
    public @Nullable OffsetDateTime unmarshal(@Nullable String text) {
        return text == null ? null : WireTimes.parse(text);
    }

    @Override
    public @Nullable String marshal(@Nullable OffsetDateTime value) {
        return value == null ? null : WireTimes.print(value);
    }
}
