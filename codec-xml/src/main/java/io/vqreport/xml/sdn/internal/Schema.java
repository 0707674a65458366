package io.vqreport.xml.sdn.internal;

import io.vqreport.xml.sdn.ConnectionField;
import io.vqreport.xml.sdn.EndPointField;
import io.vqreport.xml.sdn.QualityProperty;
import io.vqreport.xml.sdn.SdnEventKind;
import io.vqreport.xml.sdn.SdnForm;
import io.vqreport.xml.sdn.SdnVersion;
import java.util.Set;

/**
 * The structure of a message, the same that the XML schemas beside it say; a test ties the two together. Schema C is schema D without what
 * D added, and with fewer closed lists. Versions A and 1.0 are read by the names of D, in any order.
 */
final class Schema {
    private static final Set<String> MODALITIES = Set.of("audio", "video", "data", "applicationsharing");
    private static final Set<String> PROTOCOLS = Set.of("UDP", "tcp-pass", "TCP-PASS", "tcp-act", "TCP-ACT");
    private static final Set<String> CONNECTIVITY = Set.of("DIRECT", "RELAY", "HTTPPROXY", "HTTP-PROXY", "FAILED");
    private static final Set<String> CONNECTIONS =
            Set.of("Wifi", "wifi", "Ethernet", "wired", "MobileBB", "Tunnel", "Other");
    private static final Set<EndPointField> NOT_OF_INVITES = Set.of(
            EndPointField.RELAY, EndPointField.RELAY_PORT, EndPointField.REFLEXIVE_IP, EndPointField.REFLEXIVE_PORT);

    private static final SdnType C = new Schema(SdnVersion.C).message();
    private static final SdnType D = new Schema(SdnVersion.D).message();

    private final SdnVersion version;
    private final boolean latest;

    private Schema(SdnVersion version) {
        this.version = version;
        this.latest = version == SdnVersion.D;
    }

    /** The type of a message's root. */
    static SdnType of(SdnVersion version) {
        return version == SdnVersion.C ? C : D;
    }

    private SdnType message() {
        SdnType.Builder type = new SdnType.Builder();
        type.value("@Version", latest ? 1 : 0, SdnForm.TEXT);
        type.elements("ConnectionInfo", 1, 1, connection());
        type.choice();
        for (SdnEventKind kind : SdnEventKind.values()) {
            switch (kind) {
                case INVITE -> type.elements(kind.wireName(), 0, Rule.MANY, invite());
                case BYE -> type.elements(kind.wireName(), 0, Rule.MANY, bye());
                case IN_CALL_QUALITY, QUALITY_UPDATE -> type.elements(kind.wireName(), 0, Rule.MANY, quality());
                case ERROR -> type.elements(kind.wireName(), 0, Rule.MANY, ended(true));
                case ENDED -> type.elements(kind.wireName(), 0, Rule.MANY, ended(false));
                case START, UPDATE -> type.elements(kind.wireName(), 0, Rule.MANY, stream());
                case LRS_INVITE, START_OR_UPDATE -> {
                    // Of versions A and 1.0 only.
                }
            }
        }
        type.endChoice();
        type.elements("Route", 0, 1, route());
        type.elements("Properties", 0, 1, messageProperties());
        type.optional("RawSDP", SdnForm.TEXT);
        return type.build();
    }

    private SdnType connection() {
        SdnType.Builder type = new SdnType.Builder();
        type.optional("@Originator", SdnForm.TEXT);
        for (ConnectionField field : ConnectionField.values()) {
            int minimum = field == ConnectionField.CALL_ID ? 1 : 0;
            if (!latest && field == ConnectionField.CSEQ) {
                type.optional(field.wireName(), SdnForm.TEXT);
            } else if (latest && field == ConnectionField.CONNECTIVITY) {
                type.named(field.wireName(), 0, CONNECTIVITY);
            } else if (has(field.since())) {
                type.value(field.wireName(), minimum, field.form());
            }
        }
        return type.build();
    }

    private boolean has(SdnVersion since) {
        return since.compareTo(version) <= 0;
    }

    private void modality(SdnType.Builder type, int minimum) {
        if (latest) {
            type.named("@Type", minimum, MODALITIES);
        } else {
            type.value("@Type", minimum, SdnForm.TEXT);
        }
    }

    /** An end point of events; what must stand differs between them. */
    private SdnType endPoint(boolean invite, boolean uri, boolean address) {
        SdnType.Builder type = new SdnType.Builder();
        for (EndPointField field : EndPointField.values()) {
            if (field.isOfEvents() && has(field.since()) && !(invite && latest && NOT_OF_INVITES.contains(field))) {
                boolean demanded = field == EndPointField.URI
                        ? uri
                        : address && (field == EndPointField.IP || field == EndPointField.PORT);
                field(type, field, demanded ? 1 : 0);
            }
        }
        return type.build();
    }

    private void field(SdnType.Builder type, EndPointField field, int minimum) {
        if (latest && field == EndPointField.CONNECTION) {
            type.named(field.wireName(), minimum, CONNECTIONS);
        } else if (latest && field == EndPointField.USER_AGENT) {
            type.value(
                    field.wireName(),
                    field.form(),
                    new SdnType.Builder().optional("@Type", SdnForm.COUNT).build());
        } else if (!latest && field == EndPointField.BSSID) {
            type.value(field.wireName(), minimum, SdnForm.TEXT);
        } else {
            type.value(field.wireName(), minimum, field.form());
        }
    }

    private SdnType invite() {
        SdnType end = endPoint(true, !latest, false);
        return new SdnType.Builder()
                .elements("Caller", 1, 1, end)
                .elements("Callee", 1, 1, end)
                .build();
    }

    private SdnType bye() {
        return new SdnType.Builder()
                .elements("EndPoint", 0, 2, endPoint(false, !latest, false))
                .build();
    }

    private SdnType ended(boolean error) {
        SdnType end = endPoint(false, true, latest);
        SdnType.Builder type = new SdnType.Builder();
        modality(type, error ? 0 : 1);
        type.elements("EndPoint", 0, 2, error ? endPoint(false, !latest, false) : end);
        type.elements("From", 0, 1, end).elements("To", 0, 1, end);
        SdnType.Builder properties = new SdnType.Builder();
        if (error) {
            properties.optional("ResponseCode", SdnForm.INTEGER).optional("ResponsePhrase", SdnForm.TEXT);
        }
        properties.texts("MSDiagnostics", "MSDiagnosticsClient", "MSDiagnosticsPublic");
        return type.elements("Properties", 0, 1, properties.build()).build();
    }

    private SdnType stream() {
        SdnType end = endPoint(false, true, latest);
        SdnType.Builder type = new SdnType.Builder();
        type.value("@Type", 1, SdnForm.TEXT);
        type.elements("From", 0, 1, end).elements("To", 0, 1, end);
        SdnType.Builder properties = new SdnType.Builder();
        if (latest) {
            properties.named("Protocol", 1, PROTOCOLS);
        } else {
            properties.value("Protocol", 1, SdnForm.TEXT);
        }
        properties.elements(
                "Bandwidth",
                0,
                1,
                new SdnType.Builder()
                        .optional("@Multiplexed", SdnForm.INTEGER)
                        .optional("Average", SdnForm.LONG)
                        .optional("Maximum", SdnForm.LONG)
                        .build());
        properties.elements("Codec", 0, Rule.MANY, codec());
        if (latest) {
            properties.texts("ReferredBy", "Replaces").many("Via", 0, SdnForm.TEXT);
        }
        return type.elements("Properties", 0, 1, properties.build()).build();
    }

    private SdnType codec() {
        SdnForm bandwidth = latest ? SdnForm.INTEGER : SdnForm.TEXT;
        SdnType.Builder type = new SdnType.Builder();
        type.value("@Name", 1, SdnForm.TEXT);
        if (latest) {
            type.optional("@PayLoadType", SdnForm.INTEGER);
        }
        return type.optional("Bandwidth", bandwidth)
                .optional("MaxBandwidth", bandwidth)
                .build();
    }

    private SdnType quality() {
        SdnType.Builder end = new SdnType.Builder();
        for (EndPointField field : EndPointField.values()) {
            if (field.isOfQuality() && has(field.since())) {
                boolean demanded = field == EndPointField.URI
                        || (latest && (field == EndPointField.IP || field == EndPointField.PORT));
                field(end, field, demanded ? 1 : 0);
            }
        }
        if (latest) {
            end.choice();
            for (QualityProperty property : QualityProperty.values()) {
                if (property.isExtension()) {
                    end.many(property.wireName(), 0, property.form());
                }
            }
            end.endChoice();
        }
        SdnType endPoint = end.build();
        SdnType.Builder type = new SdnType.Builder();
        modality(type, 1);
        type.elements("From", 1, 1, endPoint).elements("To", 1, 1, endPoint);
        return type.elements("Properties", 1, 1, properties())
                .elements("Route", 0, 1, route())
                .build();
    }

    private SdnType properties() {
        SdnType.Builder type = new SdnType.Builder();
        type.choice();
        for (QualityProperty property : QualityProperty.values()) {
            if (property == QualityProperty.CODEC) {
                type.elements(property.wireName(), 0, Rule.MANY, codec());
            } else if (property == QualityProperty.STREAM_QUALITY && latest) {
                SdnType source =
                        new SdnType.Builder().optional("@Source", SdnForm.TEXT).build();
                type.add(property.wireName(), 0, Rule.MANY, property.form(), Set.of(), source);
            } else if (latest || !property.isExtension()) {
                type.many(property.wireName(), 0, property.form());
            }
        }
        return type.endChoice().build();
    }

    private SdnType route() {
        return new SdnType.Builder().many("Hop", 1, SdnForm.TEXT).build();
    }

    private SdnType messageProperties() {
        return new SdnType.Builder()
                .value(
                        "ResponseCode",
                        SdnForm.TEXT,
                        new SdnType.Builder().value("@Code", 1, SdnForm.PORT).build())
                .texts("MSDiagnostics", "MSDiagnosticsClient", "MSDiagnosticsPublic")
                .build();
    }
}
