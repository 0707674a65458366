package io.vqreport.xml.sdn.support;

import io.vqreport.xml.sdn.SdnAttribute;
import io.vqreport.xml.sdn.SdnElement;
import io.vqreport.xml.sdn.SdnMessage;
import io.vqreport.xml.sdn.SdnMessages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Golden messages, as they are or with a few changes: elements gone, repeated, moved, renamed or added, values changed. */
public final class Mutants {
    private static final List<String> TEXTS = List.of(
            "",
            "abc",
            "-1",
            "0",
            "5",
            "+7",
            " 8 ",
            "0.5",
            ".5",
            "1.",
            "101",
            "-0.1",
            "1E+09",
            "4.2949673E+09",
            "4.210172E-005",
            "1E999",
            "INF",
            "NaN",
            "2147483648",
            "4294967296",
            "99999999999999999999",
            "65536",
            "true",
            "audio",
            "UDP",
            "Good",
            "wired",
            "2026-03-01T12:00:00Z",
            "2026-03-01T12:00:00",
            "192.0.2.9",
            "2001:db8::9",
            "00-00-5E-00-53-09",
            "00-00-5E-00-53-09-00-00",
            "a <b> & \"c\" \u00e9\ud83d\ude00",
            "\ttab\nline\r");
    private static final List<String> NAMES = List.of(
            "URI",
            "RoundTrip",
            "PacketLossRate",
            "BurstDensity",
            "CallId",
            "Codec",
            "Hop",
            "SSID",
            "DNSSuffix",
            "Novelty",
            "Limit",
            "Properties",
            "Route",
            "QualityUpdate",
            "StreamQuality");

    private Mutants() {}

    public static Arbitrary<SdnMessage> messages(List<String> golden) {
        return Arbitraries.of(golden)
                .map(name -> SdnMessages.decode(Golden.octets(name)).value().element())
                .flatMap(root -> change().list().ofMaxSize(3).map(changes -> {
                    SdnElement changed = root;
                    for (Change change : changes) {
                        changed = change.apply(changed);
                    }
                    return new SdnMessage(changed);
                }));
    }

    private record Change(int at, int kind, String name, String text) {
        SdnElement apply(SdnElement root) {
            int place = Math.floorMod(at, count(root) - 1) + 1;
            return replace(root, new int[] {place}, this::changed);
        }

        private List<SdnElement> changed(SdnElement element) {
            return switch (kind) {
                case 0 -> List.of();
                case 1 -> List.of(element, element);
                case 2 -> List.of(with(element, name, element.attributes(), element.text(), element.children()));
                case 3 ->
                    element.children().isEmpty()
                            ? List.of(with(element, element.name(), element.attributes(), text, List.of()))
                            : List.of(element);
                case 4 -> List.of(element, SdnElement.of(name, text));
                case 5 -> {
                    List<SdnElement> children = new ArrayList<>(element.children());
                    children.add(0, SdnElement.of(name, text));
                    boolean mixed = !element.text().isBlank();
                    yield List.of(
                            with(element, element.name(), element.attributes(), mixed ? element.text() : "", children));
                }
                case 6 -> {
                    List<SdnAttribute> attributes = new ArrayList<>(element.attributes());
                    if (attributes.isEmpty()) {
                        attributes.add(new SdnAttribute("", name, text));
                    } else {
                        attributes.remove(0);
                    }
                    yield List.of(with(element, element.name(), attributes, element.text(), element.children()));
                }
                case 7 -> {
                    List<SdnElement> children = new ArrayList<>(element.children());
                    Collections.reverse(children);
                    yield List.of(with(element, element.name(), element.attributes(), element.text(), children));
                }
                default -> {
                    List<SdnAttribute> attributes = new ArrayList<>();
                    element.attributes().forEach(it -> attributes.add(new SdnAttribute("", it.name(), text)));
                    yield List.of(with(element, element.name(), attributes, element.text(), element.children()));
                }
            };
        }
    }

    private static Arbitrary<Change> change() {
        return Combinators.combine(
                        Arbitraries.integers(),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(NAMES),
                        Arbitraries.of(TEXTS))
                .as(Change::new);
    }

    private static SdnElement with(
            SdnElement element, String name, List<SdnAttribute> attributes, String text, List<SdnElement> children) {
        return new SdnElement(element.namespace(), name, attributes, text, children);
    }

    private static int count(SdnElement element) {
        return 1 + element.children().stream().mapToInt(Mutants::count).sum();
    }

    /** Replaces the element that the countdown ends at; the root, at 0, never is. */
    private static SdnElement replace(
            SdnElement element, int[] countdown, Function<SdnElement, List<SdnElement>> change) {
        List<SdnElement> children = new ArrayList<>();
        for (SdnElement child : element.children()) {
            if (--countdown[0] == 0) {
                children.addAll(change.apply(child));
            } else {
                children.add(countdown[0] > 0 ? replace(child, countdown, change) : child);
            }
        }
        return with(element, element.name(), element.attributes(), element.text(), children);
    }
}
