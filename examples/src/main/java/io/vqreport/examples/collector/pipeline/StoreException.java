package io.vqreport.examples.collector.pipeline;

import java.sql.SQLException;

/** The store failed, and stored nothing. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean passing;
    private final Throwable failure;

    /**
     * Makes one.
     *
     * @param passing whether the same may succeed later: the database is away or busy, and the data is not to blame
     * @param cause the failure
     */
    public StoreException(boolean passing, Throwable cause) {
        super("the store failed", cause);
        this.passing = passing;
        this.failure = cause;
    }

    /**
     * What happened, without what a database quotes of the data.
     *
     * @return the SQL state and the vendor's code
     */
    public String reason() {
        return failure instanceof SQLException e
                ? "SQLSTATE " + e.getSQLState() + ", code " + e.getErrorCode()
                : failure.getClass().getSimpleName();
    }

    /**
     * Whether the same may succeed later.
     *
     * @return false when the data is to blame
     */
    public boolean isPassing() {
        return passing;
    }
}
