package io.vqreport.xml.sdn;

import io.vqreport.model.StreamQuality;
import io.vqreport.xml.sdn.internal.Numbers;
import io.vqreport.xml.sdn.internal.Verdicts;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The quality of one stream, as measured by both of its ends.
 *
 * @param element the element as it was sent
 */
public record SdnQuality(SdnElement element) implements SdnEvent {
    /**
     * Checks the element's name.
     *
     * @throws IllegalArgumentException when it is none of this kind
     */
    public SdnQuality {
        SdnEventKind.require(element, SdnEventKind.IN_CALL_QUALITY, SdnEventKind.QUALITY_UPDATE);
    }

    /**
     * Where the stream comes from.
     *
     * @return the end point; empty when there is none
     */
    public Optional<SdnEndPoint> from() {
        return element.child("From").map(SdnEndPoint::new);
    }

    /**
     * Where the stream goes to.
     *
     * @return the end point; empty when there is none
     */
    public Optional<SdnEndPoint> to() {
        return element.child("To").map(SdnEndPoint::new);
    }

    /**
     * The text of a property. Where it stands several times, the first one counts.
     *
     * @param property which one
     * @return the text without white space around it; empty when the property is absent, or its text is empty
     */
    public Optional<String> text(QualityProperty property) {
        return properties().flatMap(properties -> properties.childText(property.wireName()));
    }

    /**
     * The number of a property, in the unit of the message.
     *
     * @param property which one
     * @return the number; empty when the property is absent or no number
     */
    public OptionalDouble number(QualityProperty property) {
        Optional<String> text = text(property);
        return text.isPresent() ? Numbers.parse(text.get(), 0) : OptionalDouble.empty();
    }

    /**
     * The verdict sent with it.
     *
     * @return the verdict; empty when there is none, or not Good, Poor or Bad
     */
    public Optional<StreamQuality> streamQuality() {
        return text(QualityProperty.STREAM_QUALITY).flatMap(Verdicts::read);
    }

    /**
     * The codec.
     *
     * @return the codec; empty when not told
     */
    public Optional<SdnMediaCodec> codec() {
        return properties()
                .flatMap(properties -> properties.child(QualityProperty.CODEC.wireName()))
                .map(SdnMediaCodec::new);
    }

    private Optional<SdnElement> properties() {
        return element.child("Properties");
    }
}
