package io.vqreport.examples.collector.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vqreport.examples.collector.pipeline.DecodedReceipt;
import io.vqreport.examples.collector.pipeline.Receipt;
import io.vqreport.examples.collector.pipeline.ReceiptStore;
import io.vqreport.examples.collector.pipeline.StoreException;
import io.vqreport.examples.collector.pipeline.StoredReceipt;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes batches of receipts, each batch in one transaction. Not thread-safe: one thread writes. */
public final class SqlReceiptStore implements ReceiptStore {
    private static final String RECEIPT =
            "id, receipt_key, channel, received_at, source, content_type, format, body_bytes, body, refused, unreadable";

    private final Database database;
    private final Ids ids;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * Makes a store.
     *
     * @param database where to
     * @param node tells collectors apart that write to one database, 0..255
     */
    public SqlReceiptStore(Database database, int node) {
        this.database = database;
        this.ids = new Ids(node);
    }

    @Override
    public List<StoredReceipt> store(List<DecodedReceipt> batch) {
        try (Connection connection = database.writing()) {
            try {
                List<StoredReceipt> stored = store(connection, batch);
                connection.commit();
                return stored;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } catch (RuntimeException e) {
                // A fault of the mapping: the batch is tried apart, and the receipt that has it is counted and logged.
                connection.rollback();
                throw new StoreException(false, e);
            }
        } catch (SQLException e) {
            throw new StoreException(
                    e instanceof SQLTransientException || database.dialect().isPassing(e), e);
        }
    }

    /** The receipts first: of what is there already, nothing else is written. */
    private List<StoredReceipt> store(Connection connection, List<DecodedReceipt> batch) throws SQLException {
        long[] receiptIds = new long[batch.size()];
        List<StoredReceipt> stored = new ArrayList<>();
        try (Insert receipts = Insert.into(connection, "receipts", RECEIPT, "ON CONFLICT (receipt_key) DO NOTHING");
                BatchRows rows = new BatchRows(connection, database.dialect().rows(), ids, this::json)) {
            for (int i = 0; i < batch.size(); i++) {
                receiptIds[i] = ids.next();
                receipt(receipts, receiptIds[i], batch.get(i));
            }
            int[] changed = receipts.write();
            for (int i = 0; i < batch.size(); i++) {
                if (changed[i] > 0) {
                    rows.add(receiptIds[i], batch.get(i));
                }
            }
            rows.write();
            for (int i = 0; i < batch.size(); i++) {
                stored.add(
                        changed[i] > 0 ? new StoredReceipt(true, rows.newReports(receiptIds[i])) : StoredReceipt.KNOWN);
            }
        }
        return stored;
    }

    private static void receipt(Insert insert, long id, DecodedReceipt decoded) throws SQLException {
        Receipt receipt = decoded.receipt();
        insert.number(id)
                .text(receipt.key(), 100)
                .text(receipt.channel().id(), 16)
                .number(receipt.receivedAt().toEpochMilli())
                .text(receipt.source(), 300)
                .text(receipt.contentType(), 200)
                .text(decoded.formatId(), 32)
                .number(receipt.body().size())
                .octets(decoded.packedBody().toByteArray())
                .number(decoded.refused())
                .flag(decoded.beyondReading())
                .row();
    }

    private @Nullable String json(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return null;
        }
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts by name always are JSON", e);
        }
    }
}
