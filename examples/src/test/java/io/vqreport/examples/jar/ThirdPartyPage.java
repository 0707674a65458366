package io.vqreport.examples.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The tables of docs/third-party.md. */
final class ThirdPartyPage {
    private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*");

    private ThirdPartyPage() {}

    /** Every row of both tables. */
    static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "third-party.md")).stream()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(line -> {
                    String[] cells = CELLS.split(line, -1);
                    boolean within = !cells[3].startsWith("`");
                    return new Row(cells[1], within, cells[within ? 3 : 2], cells[within ? 4 : 3].replace("`", ""));
                })
                .toList();
    }

    /**
     * A library.
     *
     * @param library its artifact's id
     * @param within whether it comes within another library
     * @param licence under which it is distributed
     * @param text where in the jar the licence's text is
     */
    record Row(String library, boolean within, String licence, String text) {}
}
