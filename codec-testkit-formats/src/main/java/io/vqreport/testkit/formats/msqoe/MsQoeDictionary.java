package io.vqreport.testkit.formats.msqoe;

import io.vqreport.testkit.Mutations;
import java.util.List;

/** The words of MS-QoE documents, to damage them with. */
public final class MsQoeDictionary {
    private static final List<String> WORDS = List.of(
            "<",
            ">",
            "/>",
            "\"",
            "&",
            "&#0;",
            "&lt;",
            "&undeclared;",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x y?>",
            "<!DOCTYPE a>",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
            "xmlns=\"\"",
            " xmlns=\"ms-rtcp-metrics\"",
            " xmlns:v2=\"ms-rtcp-metrics.v2\"",
            "v2:",
            "v9:",
            "<VQReportEventList>",
            "</VQReportEventList>",
            "<VQReportEvent>",
            "</VQReportEvent>",
            "<VQSessionReport SessionId=\"a\">",
            "</VQSessionReport>",
            "<MediaLine Label=\"data\">",
            "</MediaLine>",
            "<Network>",
            "</Network>",
            "<v2:Separator/>",
            "<v3:Separator3/>",
            "<LossRate>NaN</LossRate>",
            "<Port>70000</Port>",
            " Label=\"main-audio\"",
            " Start=\"2026-03-05 17:20:49\"",
            "1e9",
            "1E-400",
            "99999999999999999999",
            "-1",
            "true",
            "\u0000",
            "\uFEFF",
            "\u00e9");

    private MsQoeDictionary() {}

    /**
     * Mutations with these words.
     *
     * @return the mutations
     */
    public static Mutations mutations() {
        return Mutations.ofWords(WORDS);
    }
}
