package io.vqreport.testkit.formats.sdn;

import io.vqreport.testkit.Mutations;
import io.vqreport.xml.sdn.QualityProperty;
import java.util.List;
import java.util.stream.Stream;

/** The words of SDN messages, to damage them with. */
public final class SdnDictionary {
    private static final List<String> MARKS = List.of(
            "<LyncDiagnostics Version=\"D\">",
            "</LyncDiagnostics>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<",
            "/>",
            "<?xml version=\"1.0\"?>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "&#0;",
            " Version=\"C\"",
            "<QualityUpdate Type=\"audio\">",
            "</QualityUpdate>",
            "<Start Type=\"video\">",
            "</Start>",
            "<From>",
            "</From>",
            "<Properties>",
            "</Properties>",
            "9999999999999999999999",
            "1E-400",
            "NaN",
            "xmlns=\"urn:example\"",
            "\u0000",
            "\u00e9");

    private SdnDictionary() {}

    /**
     * Mutations with the marks and every property's tag.
     *
     * @return the mutations
     */
    public static Mutations mutations() {
        return Mutations.ofWords(Stream.concat(
                        MARKS.stream(),
                        Stream.of(QualityProperty.values())
                                .map(property -> "<" + property.wireName() + ">1</" + property.wireName() + ">"))
                .toList());
    }
}
