package io.vqreport.examples.cli.summary;

import io.vqreport.examples.cli.text.Printable;

/** HTML built element by element, every one closed and every text escaped: no text can become markup. */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 15);

    /** What goes into an element. */
    @FunctionalInterface
    interface Content {
        /** Adds it. */
        void add();
    }

    /**
     * An element with content.
     *
     * @param tag its name, and its attributes as they are written: never anything that was read
     * @param content what goes into it
     */
    Html element(String tag, Content content) {
        int blank = tag.indexOf(' ');
        out.append('<').append(tag).append('>');
        content.add();
        out.append("</").append(blank < 0 ? tag : tag.substring(0, blank)).append(">\n");
        return this;
    }

    /** An element with text. */
    Html element(String tag, String text) {
        return element(tag, () -> text(text));
    }

    /** An element without content. */
    Html empty(String tag) {
        out.append('<').append(tag).append("/>\n");
        return this;
    }

    /** Text, which stays text. What turns the direction of writing or cannot be seen is shown as an escape. */
    Html text(String text) {
        String printable = Printable.text(text);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** Markup as it is: only what stands in this program. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
