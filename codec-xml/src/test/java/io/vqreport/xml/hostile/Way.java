package io.vqreport.xml.hostile;

import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.DecodedItem;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.ProblemCode;
import io.vqreport.codec.QualityReportCodec;
import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.MsQoeCodec;
import io.vqreport.xml.msqoe.MsQoeProblem;
import io.vqreport.xml.msqoe.VQReportEvents;
import io.vqreport.xml.sdn.SdnCodec;
import io.vqreport.xml.sdn.SdnMessages;
import io.vqreport.xml.sdn.SdnProblem;
import java.io.IOException;
import java.io.InputStream;

/** The ways of reading. Each gives what was read as a text, so far as it shows texts. */
enum Way {
    MSQOE_TYPED_EVENTS(Shape.EVENT) {
        @Override
        String read(Document document, Endless middle, DecodeOptions options) throws IOException {
            StringBuilder read = new StringBuilder();
            VQReportEvents events = MsQoe.reader(options).events(document.stream(middle));
            while (events.hasNext()) {
                read.append(MsQoe.encode(events.next().value()).text());
            }
            return read.toString();
        }
    },
    MSQOE_FIRST_EVENT(Shape.EVENT) {
        @Override
        String read(Document document, Endless middle, DecodeOptions options) {
            return MsQoe.encode(MsQoe.reader(options).decode(document.octets()).value())
                    .text();
        }
    },
    MSQOE_WHOLE_DOCUMENT(Shape.EVENT) {
        @Override
        String read(Document document, Endless middle, DecodeOptions options) {
            return MsQoe.reader(options).decodeList(document.octets()).value().toString();
        }
    },
    MSQOE_REWRITTEN(Shape.EVENT) {
        @Override
        String read(Document document, Endless middle, DecodeOptions options) {
            return new MsQoeCodec().rewrite(document.octets(), options).text();
        }
    },
    MSQOE_DIRECT(Shape.EVENT) {
        @Override
        String read(Document document, Endless middle, DecodeOptions options) throws IOException {
            return direct(new MsQoeCodec(), document.stream(middle), options);
        }
    },
    MSQOE_FEEDBACK(Shape.FEEDBACK) {
        @Override
        String read(Document document, Endless middle, DecodeOptions options) {
            return MsQoe.reader(options)
                    .decodeFeedback(document.octets())
                    .value()
                    .toString();
        }
    },
    SDN_FIRST_MESSAGE(Shape.MESSAGE) {
        @Override
        String read(Document document, Endless middle, DecodeOptions options) {
            return SdnMessages.encode(SdnMessages.reader(options)
                            .decode(document.octets())
                            .value())
                    .text();
        }
    },
    SDN_ALL_MESSAGES(Shape.MESSAGE) {
        @Override
        String read(Document document, Endless middle, DecodeOptions options) {
            return SdnMessages.reader(options).decodeAll(document.octets()).toString();
        }
    },
    SDN_REWRITTEN(Shape.MESSAGE) {
        @Override
        String read(Document document, Endless middle, DecodeOptions options) {
            return new SdnCodec().rewrite(document.octets(), options).text();
        }
    },
    SDN_DIRECT(Shape.MESSAGE) {
        @Override
        String read(Document document, Endless middle, DecodeOptions options) throws IOException {
            return direct(new SdnCodec(), document.stream(middle), options);
        }
    };

    /** What documents look like: the start of the root, of a value in it, and what ends them. */
    enum Shape {
        EVENT("<VQReportEvent xmlns='ms-rtcp-metrics'><VQSessionReport SessionId='a'", "Pool"),
        FEEDBACK("<CallQualityFeedbackReport xmlns='ms-cqf' CallId='a' FromTag='b' ToTag='c'", "ReportingUserURI"),
        MESSAGE("<LyncDiagnostics Version='D'", "RawSDP");

        private final String tag;
        private final String value;

        Shape(String tag, String value) {
            this.tag = tag;
            this.value = value;
        }
    }

    private final Shape shape;

    Way(Shape shape) {
        this.shape = shape;
    }

    /**
     * Reads a document to its end.
     *
     * @param middle what its middle is to be read from, by the ways that do not want it whole
     */
    abstract String read(Document document, Endless middle, DecodeOptions options) throws IOException;

    final String read(Document document, DecodeOptions options) throws IOException {
        return read(document, new Endless(document.octet(), document.count()), options);
    }

    private static String direct(QualityReportCodec codec, InputStream input, DecodeOptions options)
            throws IOException {
        StringBuilder read = new StringBuilder();
        codec.newDecoder(options).decode(input, item -> {
            if (item instanceof DecodedItem.Refused refused) {
                throw new MalformedReportException(refused.problem());
            }
            read.append(item);
        });
        return read.toString();
    }

    /** Whether the document is read as it comes, and never held. */
    boolean streams() {
        return this == MSQOE_TYPED_EVENTS || this == MSQOE_DIRECT || this == SDN_DIRECT;
    }

    /** What a document type is called. */
    ProblemCode doctype() {
        return shape == Shape.MESSAGE ? SdnProblem.DOCTYPE : MsQoeProblem.DOCTYPE;
    }

    /** The last start tag before the content, without its end. */
    String tag() {
        return shape.tag;
    }

    /** All start tags before the content. */
    String open() {
        return shape.tag + ">";
    }

    /** The start tag of a value in it. */
    String value() {
        return "<" + shape.value + ">";
    }

    /** Ends the value. */
    String endOfValue() {
        return "</" + shape.value + ">";
    }

    /** Ends the document. */
    String close() {
        return switch (shape) {
            case EVENT -> "</VQSessionReport></VQReportEvent>";
            case FEEDBACK -> "</CallQualityFeedbackReport>";
            case MESSAGE -> "</LyncDiagnostics>";
        };
    }
}
