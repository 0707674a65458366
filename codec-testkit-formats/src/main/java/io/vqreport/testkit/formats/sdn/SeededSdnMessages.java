package io.vqreport.testkit.formats.sdn;

import io.vqreport.xml.sdn.ConnectionField;
import io.vqreport.xml.sdn.QualityProperty;
import io.vqreport.xml.sdn.SdnElement;
import io.vqreport.xml.sdn.SdnForm;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnVersion;
import java.math.BigDecimal;
import java.util.SplittableRandom;

/** Messages made from a seed by the tables of the format: the same seed gives the same message. Without jqwik. */
public final class SeededSdnMessages {
    private static final String[] MEDIA = {"audio", "video", "applicationsharing"};

    private final SplittableRandom random;

    private SeededSdnMessages(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * A message of schema D that conforms. Values out of the ranges of their metrics are among them, for the schema allows these.
     *
     * @param seed any number
     * @return the message
     */
    public static SdnMessage conforming(long seed) {
        return new SeededSdnMessages(seed).message();
    }

    private SdnMessage message() {
        SdnElement.Builder root = SdnElement.builder("LyncDiagnostics").attribute("Version", SdnVersion.D.text());
        root.child(connection());
        for (int i = random.nextInt(3); i >= 0; i--) {
            root.child(quality());
        }
        return new SdnMessage(root.build());
    }

    private SdnElement connection() {
        SdnElement.Builder connection = SdnElement.builder("ConnectionInfo");
        for (ConnectionField field : ConnectionField.values()) {
            boolean mandatory = field == ConnectionField.CALL_ID || field == ConnectionField.TIME_STAMP;
            // The schema lists the names of this obsolete one.
            boolean listed = field == ConnectionField.CONNECTIVITY;
            if (mandatory || (!listed && random.nextInt(4) == 0)) {
                connection.child(field.wireName(), value(field.form()));
            }
        }
        return connection.build();
    }

    private SdnElement quality() {
        SdnElement.Builder properties = SdnElement.builder("Properties");
        for (QualityProperty property : QualityProperty.values()) {
            if (property.form() != SdnForm.ELEMENTS && property.form() != SdnForm.NAME && random.nextInt(5) == 0) {
                properties.child(property.wireName(), value(property.form()));
            }
        }
        return SdnElement.builder("QualityUpdate")
                .attribute("Type", MEDIA[random.nextInt(MEDIA.length)])
                .child(endPoint("From"))
                .child(endPoint("To"))
                .child(properties.build())
                .build();
    }

    private SdnElement endPoint(String name) {
        return SdnElement.builder(name)
                .child("URI", "sip:ada" + random.nextInt(100) + "@example.org")
                .child("IP", value(SdnForm.ADDRESS))
                .child("Port", value(SdnForm.PORT))
                .build();
    }

    private String value(SdnForm form) {
        return switch (form) {
            case TEXT -> random.nextInt(4) == 0 ? "a <b> & \"c\" \u00e9\uD83D\uDE00" : "text" + random.nextInt(100);
            case ADDRESS ->
                random.nextInt(4) == 0 ? "2001:db8::" + random.nextInt(100) : "192.0.2." + random.nextInt(256);
            case PORT -> String.valueOf(1 + random.nextInt(0xFFFF));
            case BOOLEAN -> random.nextBoolean() ? "true" : "0";
            case DATE_TIME -> "2026-03-05T17:" + (10 + random.nextInt(50)) + ":00.5Z";
            case BSSID -> "00-00-5E-00-53-0" + random.nextInt(10);
            case ELEMENTS, NAME -> "";
            default -> number(form);
        };
    }

    private String number(SdnForm form) {
        double least = Math.max(form.minimum(), -1e6);
        double most = Math.min(form.maximum(), 1e6);
        double value = switch (random.nextInt(6)) {
            case 0 -> form.isWhole() ? form.minimum() : least;
            case 1 -> form.isWhole() ? form.maximum() : most;
            case 2 -> Math.max(0, least);
            default -> random.nextDouble() * Math.min(most, 5);
        };
        BigDecimal decimal = BigDecimal.valueOf(value);
        return form.isWhole()
                ? decimal.toBigInteger()
                        .min(new BigDecimal(form.maximum()).toBigInteger())
                        .toString()
                : decimal.toPlainString();
    }
}
