package io.vqreport.xml.msqoe.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vqreport.xml.msqoe.MsQoe;
import io.vqreport.xml.msqoe.base.VQReportEvent;
import io.vqreport.xml.msqoe.internal.Binding;
import io.vqreport.xml.msqoe.support.Documents;
import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Does reading make the beans that JAXB makes of the same document without marker elements? */
class ReaderAndJaxbTest {
    private static final Pattern BETWEEN = Pattern.compile(">\\s+<");
    private static final Pattern SEPARATOR = Pattern.compile("<v\\d:Separator\\d?/>");
    private static final Pattern NUMBER = Pattern.compile("(?<=>)\\d+(?=<)");

    private static void same(String document) throws JAXBException {
        String unmarked = SEPARATOR.matcher(document).replaceAll("");
        Object expected = Binding.events().createUnmarshaller().unmarshal(new StringReader(unmarked));
        VQReportEvent event =
                MsQoe.decode(document.getBytes(StandardCharsets.UTF_8)).value();
        assertThat(event).as(document).isEqualTo(expected);
    }

    private static List<String> documents() {
        List<String> documents = new ArrayList<>();
        for (String name : Documents.CONFORMING) {
            documents.add(BETWEEN.matcher(Documents.goldenText(name)).replaceAll("><"));
        }
        return documents;
    }

    @Test
    void ofEveryConformingDocument() throws JAXBException {
        for (String document : documents()) {
            same(document);
        }
    }

    @Test
    void ofNumbersInEveryFormThatTheSchemaAllows() throws JAXBException {
        for (String document : documents()) {
            for (String form : List.of("+7", " 7\n", "007")) {
                same(NUMBER.matcher(document).replaceAll(Matcher.quoteReplacement(form)));
            }
            same(document.replace(">true<", "> 1 <").replace(">false<", ">0<"));
        }
    }
}
