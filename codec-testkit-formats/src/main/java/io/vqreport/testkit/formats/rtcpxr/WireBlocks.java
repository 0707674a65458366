package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.rtcpxr.ExtensionLine;
import io.vqreport.rtcpxr.ExtensionParameter;
import io.vqreport.rtcpxr.MetricsBlock;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Metrics blocks of conforming reports, driven by the rows of {@link VqParameter}. */
final class WireBlocks {
    private static final int MOST_EXTENSIONS = 2;

    private WireBlocks() {}

    /** A block with Timestamps and some other lines, some of them without parameters. */
    static Arbitrary<MetricsBlock> conforming(VqLine label) {
        List<Arbitrary<BlockLine>> lines = new ArrayList<>();
        for (VqLine line : VqLine.values()) {
            if (line.part() == VqLine.Part.METRICS) {
                lines.add(line(line));
            }
        }
        return Combinators.combine(
                        Combinators.combine(lines).as(all -> all),
                        WireReports.extensionLine().list().ofMaxSize(MOST_EXTENSIONS),
                        Pieces.order())
                .as((all, texts, order) -> build(label, all, texts, order));
    }

    private static MetricsBlock build(VqLine label, List<BlockLine> all, List<String> texts, Pieces.Order order) {
        MetricsBlock.Builder block = MetricsBlock.builder();
        List<VqLine> anchors = new ArrayList<>(List.of(label));
        for (BlockLine line : all) {
            if (line.there()) {
                anchors.add(line.line());
                block.line(line.line());
                line.setters().forEach(setter -> setter.accept(block));
                line.extensions().forEach(text -> block.extension(new ExtensionParameter(line.line(), text)));
            }
        }
        for (ExtensionLine extension : WireReports.anchored(texts, anchors, order)) {
            block.extensionLine(extension);
        }
        return block.build();
    }

    private static Arbitrary<BlockLine> line(VqLine line) {
        List<VqParameter> rows = rows(line);
        if (line.mandatory()) {
            return Combinators.combine(rows.stream().map(WireBlocks::value).toList())
                    .as(setters -> new BlockLine(line, true, setters, List.of()));
        }
        Arbitrary<List<Consumer<MetricsBlock.Builder>>> setters = Arbitraries.of(rows)
                .list()
                .uniqueElements()
                .ofMaxSize(rows.size())
                .flatMap(chosen -> Combinators.combine(
                                chosen.stream().map(WireBlocks::value).toList())
                        .as(all -> all));
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        setters,
                        extension(line).list().ofMaxSize(MOST_EXTENSIONS))
                .as((there, values, extensions) -> new BlockLine(line, there, values, extensions));
    }

    static List<VqParameter> rows(VqLine line) {
        return Stream.of(VqParameter.values())
                .filter(parameter -> parameter.line() == line)
                .toList();
    }

    private static Arbitrary<String> extension(VqLine line) {
        Arbitrary<String> value = Arbitraries.oneOf(
                Texts.visible().filter(text -> !text.startsWith("\"")),
                Texts.quotable().map(text -> "\"" + text + "\""));
        return Combinators.combine(Texts.extensionKey(line), value).as((key, text) -> key + "=" + text);
    }

    /** Sets a parameter to any value that the grammar allows. */
    static Arbitrary<Consumer<MetricsBlock.Builder>> value(VqParameter row) {
        return switch (row.kind()) {
            case INTEGER, SIGNED, DECIMAL, CODE ->
                WireReports.plain(ParameterTexts.value(row))
                        .map(BigDecimal::new)
                        .map(number -> block -> {
                            if (!block.number(row, number.unscaledValue().longValueExact(), number.scale())) {
                                throw new IllegalStateException(row + " cannot hold " + number);
                            }
                        });
            case SWITCH -> Arbitraries.of(0, 1).map(on -> block -> block.number(row, on));
            case RATES ->
                Arbitraries.integers()
                        .between(0, row.maximum())
                        .array(int[].class)
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(rates -> block -> block.sampleRates(rates));
            case TEXT ->
                Arbitraries.oneOf(Texts.bareWord(), Texts.wordPlus()).map(text -> block -> block.text(row, text));
            case QUOTED -> Texts.wordPlus().map(text -> block -> block.text(row, text));
            case WORD ->
                Arbitraries.oneOf(Texts.bareWord(), Texts.wordWithoutQuote())
                        .map(text -> block -> block.text(row, text));
            case TIMESTAMP ->
                instants().map(instant -> block -> {
                    if (row == VqParameter.START) {
                        block.start(instant);
                    } else {
                        block.stop(instant);
                    }
                });
            default -> throw new IllegalArgumentException(row + " is no parameter of a Metrics block");
        };
    }

    /** Times whose year has four digits. */
    private static Arbitrary<Instant> instants() {
        long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
        Arbitrary<Integer> nanos = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, 999).map(millis -> millis * 1_000_000)),
                Tuple.of(1, Arbitraries.integers().between(0, 999_999_999)));
        Arbitrary<Long> seconds = Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(
                                Instant.parse("2001-01-01T00:00:00Z").getEpochSecond(),
                                Instant.parse("2099-12-31T23:59:59Z").getEpochSecond()),
                Arbitraries.longs()
                        .between(Instant.parse("0000-01-01T00:00:00Z").getEpochSecond(), last));
        return Combinators.combine(seconds, nanos).as((second, nano) -> Instant.ofEpochSecond(second, nano));
    }

    /**
     * What a line of a block holds.
     *
     * @param line the line
     * @param there whether the block has it
     * @param setters its parameters
     * @param extensions the parameters that the table does not have
     */
    private record BlockLine(
            VqLine line, boolean there, List<Consumer<MetricsBlock.Builder>> setters, List<String> extensions) {}
}
