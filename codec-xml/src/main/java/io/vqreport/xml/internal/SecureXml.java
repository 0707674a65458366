package io.vqreport.xml.internal;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Opens untrusted XML. Immutable and thread-safe.
 *
 * <p>Woodstox is built by name, so that nothing on the class path or in a system property takes its place. Document types and entities
 * are off, and a DOCTYPE is refused; sizes are bounded by {@link DecodeLimits}. Nothing is ever fetched.
 */
public final class SecureXml {
    /**
     * More attributes than this one element may not have, whatever the limits: Woodstox grows its arrays for them in small steps, so that
     * their number would cost its square. Above the standard limit of elements and attributes, and far above what any schema has.
     */
    static final int MAX_ATTRIBUTES = 16_384;

    /** Shared, since a parser factory remembers the names it has seen. */
    private static final SecureXml STANDARD = new SecureXml(DecodeLimits.standard());

    private final WstxInputFactory factory;
    private final DecodeLimits limits;

    /**
     * Prepares reading.
     *
     * @param limits how much is taken on
     * @return the same one for the standard limits
     */
    public static SecureXml of(DecodeLimits limits) {
        return limits.equals(DecodeLimits.standard()) ? STANDARD : new SecureXml(limits);
    }

    /**
     * Prepares reading with a parser factory of its own. {@link #of} is cheaper.
     *
     * @param limits how much is taken on
     */
    public SecureXml(DecodeLimits limits) {
        this.limits = limits;
        this.factory = factory(limits);
    }

    private static WstxInputFactory factory(DecodeLimits limits) {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // To join a CDATA section with the text beside it, Woodstox copies every text once more.
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, Integer.MAX_VALUE);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        factory.setProperty(XMLInputFactory2.P_REPORT_PROLOG_WHITESPACE, false);
        factory.setProperty(WstxInputProperties.P_RETURN_NULL_FOR_DEFAULT_NAMESPACE, false);
        // Lazily parsed text would throw its errors from getters, unchecked.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, true);
        factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, true);
        factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, Utf8Input.CHUNK);
        // Several documents in one text are read one after the other; a codec says whether it wants that.
        factory.setProperty(WstxInputProperties.P_INPUT_PARSING_MODE, WstxInputProperties.PARSING_MODE_DOCUMENTS);
        // Woodstox stops before the cursor does only where it would gather too much first; the cursor's own checks are
        // exact.
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, beyond(limits.maxReportBytes()));
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, beyond(limits.maxReportBytes()));
        factory.setProperty(
                WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT,
                Math.min(beyond(limits.maxElements()), MAX_ATTRIBUTES));
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, beyond(limits.maxDepth()));
        return factory;
    }

    /** One more than the limit, so that the cursor sees it exceeded; Woodstox takes 0 and less for no limit. */
    private static int beyond(int limit) {
        return limit == Integer.MAX_VALUE ? limit : limit + 1;
    }

    /**
     * Opens an input.
     *
     * @param input the input, not closed by the cursor
     * @param codes what to call what makes XML unreadable
     * @param odd is told what is odd about a document as such, which is read all the same
     * @return a cursor before the first element
     */
    public XmlCursor open(InputStream input, XmlProblemCodes codes, Consumer<Problem> odd) {
        return open(input, codes, XmlOrigin.START, odd);
    }

    /**
     * Opens a part of a larger input.
     *
     * @param input the part, not closed by the cursor
     * @param codes what to call what makes XML unreadable
     * @param origin where the part stands in the whole
     * @param odd is told what is odd about a document as such, which is read all the same
     * @return a cursor before the first element
     */
    public XmlCursor open(InputStream input, XmlProblemCodes codes, XmlOrigin origin, Consumer<Problem> odd) {
        try {
            return open(Encodings.open(input, limits.maxReportBytes()), codes, origin, odd);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a part of a larger input of which is known that it is in UTF-8, whatever the part declares.
     *
     * @param input the part, not closed by the cursor
     * @param codes what to call what makes XML unreadable
     * @param origin where the part stands in the whole
     * @param odd is told what is odd about a document as such, which is read all the same
     * @return a cursor before the first element
     */
    public XmlCursor openUtf8(InputStream input, XmlProblemCodes codes, XmlOrigin origin, Consumer<Problem> odd) {
        return open(Encodings.openUtf8(input, limits.maxReportBytes()), codes, origin, odd);
    }

    private XmlCursor open(XmlInput input, XmlProblemCodes codes, XmlOrigin origin, Consumer<Problem> odd) {
        return new XmlCursor(factory, input, limits, codes, origin, odd);
    }
}
