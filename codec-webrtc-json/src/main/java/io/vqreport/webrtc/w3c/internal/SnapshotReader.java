package io.vqreport.webrtc.w3c.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.vqreport.codec.DecodeLimits;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.codec.Problems;
import io.vqreport.webrtc.internal.JsonCodes;
import io.vqreport.webrtc.internal.JsonCursor;
import io.vqreport.webrtc.internal.JsonFactories;
import io.vqreport.webrtc.internal.JsonPiece;
import io.vqreport.webrtc.w3c.ContainerForm;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsSnapshot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the snapshots of one JSON text: as a rule one, or several in an array. The first tokens tell the form:
 *
 * <pre>
 * [ {"id": scalar    ARRAY         [ ["id", {     MAP_ENTRIES      { "id": {       BY_ID
 * [ {"key": scalar   KEY_VALUE     [ [ {..        several          { "id": scalar  SINGLE_ENTRY
 * [ {"id": {         several, each BY_ID
 * </pre>
 */
public final class SnapshotReader {
    /** The codes for what can be odd about any JSON. */
    public static final JsonCodes CODES =
            new JsonCodes(GetStatsProblem.NOT_JSON, GetStatsProblem.DUPLICATE_MEMBER, GetStatsProblem.NOT_A_NUMBER);

    private final JsonCursor cursor;
    private final List<StatsSnapshot> snapshots = new ArrayList<>(1);
    private final Notes notes = new Notes();
    private final EntryBuilder builder = new EntryBuilder(notes);

    private SnapshotReader(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads a text.
     *
     * @param factory the parser factory for the limits
     * @param piece the text
     * @param limits how many members and how deep
     * @param problems where problems go
     * @return the snapshots, at least one
     * @throws MalformedReportException when the text is not JSON, or none of the forms
     */
    public static List<StatsSnapshot> read(
            JsonFactory factory, JsonPiece piece, DecodeLimits limits, Problems problems) {
        try (JsonCursor cursor = new JsonCursor(factory, piece, CODES, limits, problems)) {
            return new SnapshotReader(cursor).read();
        }
    }

    /**
     * Reads a text under the standard factory for its limits.
     *
     * @param piece the text
     * @param limits how many members and how deep
     * @param problems where problems go
     * @return the snapshots, at least one
     */
    public static List<StatsSnapshot> read(JsonPiece piece, DecodeLimits limits, Problems problems) {
        return read(JsonFactories.of(limits), piece, limits, problems);
    }

    private List<StatsSnapshot> read() {
        JsonToken token = cursor.next();
        if (token == JsonToken.START_ARRAY) {
            array(cursor.next(), false);
        } else if (token == JsonToken.START_OBJECT) {
            object();
        } else {
            throw noSnapshot();
        }
        if (cursor.next() != null) {
            // A broken text may be cut too late: what follows the value does not belong there.
            throw new MalformedReportException(Problem.of(GetStatsProblem.NOT_JSON, cursor.here()));
        }
        return snapshots;
    }

    private MalformedReportException noSnapshot() {
        return new MalformedReportException(Problem.of(GetStatsProblem.NO_SNAPSHOT, cursor.here()));
    }

    private void add(ContainerForm form, List<StatsEntry> entries, int elements) {
        // What has elements and among them not one with a type is some other JSON.
        boolean any = elements == 0;
        for (StatsEntry entry : entries) {
            any |= !entry.head().type().isEmpty();
        }
        if (!any) {
            throw noSnapshot();
        }
        snapshots.add(new StatsSnapshot(form, null, entries));
    }

    // Arrays.

    private void array(@Nullable JsonToken first, boolean inner) {
        ContainerForm form = ContainerForm.ARRAY;
        List<StatsEntry> entries = new ArrayList<>();
        int elements = 0;
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = cursor.next()) {
            StatsEntry entry = null;
            if (token == JsonToken.START_OBJECT) {
                notes.entryBegins();
                String name = builder.nextName(cursor);
                if (elements == 0 && !inner && name != null && startsMap(name)) {
                    severalMaps();
                    return;
                }
                boolean pair = members(name, true);
                form = elements == 0 && pair ? ContainerForm.KEY_VALUE : form;
                entry = builder.build();
            } else if (token == JsonToken.START_ARRAY) {
                JsonToken inside = cursor.next();
                if (elements == 0 && !inner && inside != JsonToken.VALUE_STRING) {
                    severalArrays(inside);
                    return;
                }
                form = elements == 0 ? ContainerForm.MAP_ENTRIES : form;
                entry = mapEntry(inside);
            }
            elements++;
            if (entry == null) {
                cursor.note(GetStatsProblem.ENTRY_NOT_OBJECT);
            } else {
                entries.add(entry);
            }
        }
        add(form, entries, elements);
    }

    /** Whether the object's first member is itself an object, as in a map by id. Moves to the member's value. */
    private boolean startsMap(String name) {
        JsonToken value = cursor.memberValue();
        return value == JsonToken.START_OBJECT && !name.equals("value") && !name.equals("stats");
    }

    private void severalMaps() {
        byId();
        for (JsonToken token = cursor.next(); token != JsonToken.END_ARRAY; token = cursor.next()) {
            if (token == JsonToken.START_OBJECT) {
                if (cursor.nextName() != null) {
                    cursor.memberValue();
                    byId();
                } else {
                    add(ContainerForm.BY_ID, List.of(), 0);
                }
            } else {
                cursor.note(GetStatsProblem.ENTRY_NOT_OBJECT);
                cursor.skip();
            }
        }
    }

    private void severalArrays(@Nullable JsonToken firstInside) {
        array(firstInside, true);
        for (JsonToken token = cursor.next(); token != JsonToken.END_ARRAY; token = cursor.next()) {
            if (token == JsonToken.START_ARRAY) {
                array(cursor.next(), true);
            } else {
                cursor.note(GetStatsProblem.ENTRY_NOT_OBJECT);
                cursor.skip();
            }
        }
    }

    /** An entry as {@code ["id", {..}]}; absent where it is not of that form. */
    private @Nullable StatsEntry mapEntry(@Nullable JsonToken inside) {
        JsonToken token = inside;
        String id = token == JsonToken.VALUE_STRING ? cursor.text() : null;
        StatsEntry entry = null;
        if (id != null) {
            token = cursor.next();
            if (token == JsonToken.START_OBJECT) {
                notes.entryBegins();
                builder.listedUnder(id);
                members(builder.nextName(cursor), false);
                entry = builder.build();
                token = cursor.next();
            }
        }
        while (token != JsonToken.END_ARRAY) {
            if (entry != null) {
                cursor.note(GetStatsProblem.ENTRY_NOT_OBJECT);
            }
            cursor.skip();
            token = cursor.next();
        }
        return entry;
    }

    // Objects.

    private void object() {
        notes.entryBegins();
        String name = builder.nextName(cursor);
        if (name == null) {
            add(ContainerForm.BY_ID, List.of(), 0);
            return;
        }
        if (startsMap(name)) {
            byId();
            return;
        }
        members(name, false);
        notes.note(GetStatsProblem.SINGLE_ENTRY);
        StatsEntry entry = builder.build();
        add(ContainerForm.SINGLE_ENTRY, List.of(entry), 1);
    }

    /** A map by id, from the value of its first member. */
    private void byId() {
        List<StatsEntry> entries = new ArrayList<>();
        int elements = 0;
        do {
            elements++;
            if (cursor.token() == JsonToken.START_OBJECT) {
                notes.entryBegins();
                builder.listedUnder(cursor.name());
                members(builder.nextName(cursor), false);
                entries.add(builder.build());
            } else {
                cursor.note(GetStatsProblem.ENTRY_NOT_OBJECT);
                cursor.skip();
            }
        } while (cursor.nextName() != null && cursor.memberValue() != null);
        add(ContainerForm.BY_ID, entries, elements);
    }

    /**
     * The members of an entry, from the name of the first one; where the cursor is at a value already, it is that one's.
     *
     * @return whether it was a pair of key and value with the entry inside
     */
    private boolean members(@Nullable String first, boolean pairs) {
        String key = null;
        boolean pair = false;
        String name = first;
        JsonToken token = cursor.token() == JsonToken.FIELD_NAME ? cursor.memberValue() : cursor.token();
        while (name != null) {
            if (pairs && token == JsonToken.START_OBJECT && name.equals("value")) {
                pair = true;
                members(builder.nextName(cursor), false);
            } else if (pairs && token == JsonToken.VALUE_STRING && name.equals("key")) {
                key = cursor.text();
            } else {
                builder.member(name, token, cursor);
            }
            name = builder.nextName(cursor);
            token = name == null ? null : cursor.memberValue();
        }
        if (key != null && pair) {
            builder.listedUnder(key);
        } else if (key != null) {
            builder.member("key", key);
        }
        return pair;
    }

    /** Notes problems of members where the cursor stands, and those of an entry, which are found at its end, where it begins. */
    private final class Notes implements EntryNotes {
        private int at;

        void entryBegins() {
            at = cursor.at();
        }

        @Override
        public void note(GetStatsProblem code, String member) {
            cursor.note(code);
        }

        @Override
        public void note(GetStatsProblem code) {
            if (cursor.notes().wants(code)) {
                cursor.notes().note(code, at, cursor.path());
            } else {
                cursor.notes().problems().suppress();
            }
        }
    }
}
