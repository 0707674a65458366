package io.vqreport.examples.collector.web;

import io.vqreport.examples.collector.http.GetEndpoint;
import io.vqreport.examples.collector.http.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The page: a few files out of the jar. Nothing but these can be had, and the page may ask nobody but this server. */
public final class PageEndpoint implements GetEndpoint {
    private static final String FOLDER = "/io/vqreport/examples/collector/web/";
    private static final Map<String, String> TYPES = Map.of(
            "index.html", "text/html; charset=utf-8",
            "page.css", "text/css; charset=utf-8",
            "page.js", "text/javascript; charset=utf-8");

    private final Map<String, Reply> files = new LinkedHashMap<>();

    /** Reads the files. */
    public PageEndpoint() {
        TYPES.forEach((name, type) -> files.put("/" + name, file(name, type)));
        files.put("/", file("index.html", TYPES.getOrDefault("index.html", "text/html")));
    }

    private static Reply file(String name, String type) {
        try (InputStream in = PageEndpoint.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the page's " + name + " is missing");
            }
            return Reply.ok(type, in.readAllBytes())
                    .with("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
                    .with("X-Content-Type-Options", "nosniff")
                    .with("Referrer-Policy", "no-referrer")
                    .with("Cache-Control", "no-cache");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Reply> get(String path, Map<String, String> query) {
        return Optional.ofNullable(files.get(path));
    }
}
