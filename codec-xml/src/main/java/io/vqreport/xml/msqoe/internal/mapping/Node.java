package io.vqreport.xml.msqoe.internal.mapping;

import io.vqreport.metric.Metric;
import io.vqreport.model.Direction;
import io.vqreport.xml.msqoe.internal.WireMember;
import io.vqreport.xml.msqoe.internal.WireType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An element or attribute that the table knows. Children and attributes are found by their local names, whatever version's namespace they
 * are in, and those that the schema knows by its numbers for them, too.
 */
final class Node {
    private static final @Nullable Node[] NONE = {};
    private static final String PAYLOAD = "Payload/";
    /** Of so many of several the names are at hand; of those beyond they are made when they come. */
    private static final int NUMBERED = 16;

    /** What stands for it in a set of its parent's children; 0 for one that may stand several times, or is one too many. */
    final long bit;
    /** Its place among its parent's children. */
    final int order;
    /** The row's, at hand. */
    int shift;

    final boolean repeatable;
    /** Whether it stands in a stream's Payload, and so tells the medium. */
    final boolean payload;
    /** Whether it is a stream's BurstGapLoss. */
    final boolean burstGapLoss;
    /** Whether it holds other elements. */
    boolean container = true;
    /** The row's, at hand. */
    boolean onRequest;

    // What reading looks at of every value comes first, so that it lies together.

    /** The name of a value that is an extra. */
    final String extra;
    /** The row's, at hand. */
    @Nullable
    Metric metric;

    /** The row's, at hand. */
    @Nullable
    Member member;

    /** The row's, at hand. */
    Form form = Form.OPEN;

    /** The row's, at hand. */
    @Nullable
    Direction direction;

    private @Nullable Node[] elementsBySchema = NONE;
    private @Nullable Node[] attributesBySchema = NONE;
    /** Its names as an extra by the number of the one of several that it is, or stands in; empty where there are none. */
    private String[] numbered = {};

    final String local;
    /** Its name in paths, without a number. */
    final String name;
    /** What the names of extras in it begin with. */
    final String stem;
    /** Its path as the table writes it. */
    final String path;

    final String namespace;
    /** The row of its value, or of the structure it is; null for a mere container. */
    @Nullable
    Row row;

    private final Map<String, Node> children = new LinkedHashMap<>();
    private final Map<String, Node> attributes = new LinkedHashMap<>();

    Node(String namespace, String local, String path, boolean repeatable, int order) {
        this.namespace = namespace;
        this.local = local;
        this.name = Names.of(namespace, local);
        this.path = path;
        this.extra = ToQualityReport.PREFIX + path;
        this.stem = path.isEmpty() ? extra : extra + "/";
        this.payload = path.startsWith(PAYLOAD);
        this.burstGapLoss = path.equals(ToQualityReport.BURST_GAP_LOSS);
        this.repeatable = repeatable;
        this.order = order;
        this.bit = repeatable || order >= Long.SIZE ? 0 : 1L << order;
    }

    @Nullable
    Node child(String name) {
        return children.get(name);
    }

    /** The child that is an element of this one's type. */
    @Nullable
    Node child(WireMember element) {
        return element.index() < elementsBySchema.length ? elementsBySchema[element.index()] : null;
    }

    Iterable<Node> children() {
        return children.values();
    }

    @Nullable
    Node attribute(String name) {
        return attributes.get(name);
    }

    /** The attribute of this one's type. */
    @Nullable
    Node attribute(WireMember attribute) {
        return attribute.index() < attributesBySchema.length ? attributesBySchema[attribute.index()] : null;
    }

    /** The element with what stands in it: for a report, media line or stream, that of its scope. */
    Node content() {
        if (row == null) {
            return this;
        }
        return switch (row.form()) {
            case SESSION -> PathTable.root(Scope.SESSION);
            case LINE -> PathTable.root(Scope.LINE);
            case STREAM -> PathTable.root(Scope.STREAM);
            default -> this;
        };
    }

    /** The row of what is no mere container. */
    Row row() {
        return Objects.requireNonNull(row, path);
    }

    private void is(Row known) {
        row = known;
        metric = known.metric();
        member = known.member();
        form = known.form();
        shift = known.shift();
        direction = known.direction();
        onRequest = known.onRequest();
        container = known.structure();
    }

    /** Adds a row by what is left of its path, building the elements on the way. */
    void add(Row row, String rest) {
        int slash = rest.indexOf('/');
        String name = slash < 0 ? rest : rest.substring(0, slash);
        if (name.startsWith("@")) {
            String plain = name.substring(name.indexOf(':') + 1).replace("@", "");
            Node attribute = new Node("", plain, row.path(), false, attributes.size());
            attribute.is(row);
            attributes.put(plain, attribute);
            return;
        }
        boolean several = name.endsWith("[]");
        String plain = several ? name.substring(0, name.length() - 2) : name;
        int colon = plain.indexOf(':');
        Family family = colon < 0 ? Family.BASE : Family.ofPrefix(plain.substring(0, colon));
        if (family == null) {
            throw new IllegalStateException("the table has a prefix without a namespace");
        }
        String local = plain.substring(colon + 1);
        String full = path.isEmpty() ? name : path + "/" + name;
        Node child =
                children.computeIfAbsent(local, key -> new Node(family.uri(), key, full, several, children.size()));
        child.numbered = several ? numbers(stem + child.name) : below(numbered, child.name);
        if (slash < 0) {
            child.is(row);
        } else {
            child.add(row, rest.substring(slash + 1));
        }
    }

    private static String[] numbers(String name) {
        return IntStream.range(0, NUMBERED)
                .mapToObj(number -> name + '[' + number + ']')
                .toArray(String[]::new);
    }

    private static String[] below(String[] around, String name) {
        return Arrays.stream(around).map(outer -> outer + '/' + name).toArray(String[]::new);
    }

    /**
     * Its name as an extra where it is one of several, or stands in one.
     *
     * @param number that one's number, counted from 0
     * @return null where the name is not at hand
     */
    @Nullable
    String numbered(int number) {
        return number >= 0 && number < numbered.length ? numbered[number] : null;
    }

    /** Numbers what stands in it as its type does, and so on down to the next scope. */
    void number(WireType type) {
        elementsBySchema = new Node[type.elements().size()];
        for (WireMember element : type.elements()) {
            Node child = children.get(element.localName());
            elementsBySchema[element.index()] = child;
            boolean within = child != null && (child.row == null || child.row.form() == Form.OPEN);
            if (child != null && within && element.type() != null) {
                child.number(element.type());
            }
        }
        attributesBySchema = new Node[type.attributes().size()];
        for (WireMember attribute : type.attributes()) {
            attributesBySchema[attribute.index()] = attributes.get(attribute.localName());
        }
    }
}
