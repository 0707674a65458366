package io.vqreport.examples.collector.config;

/** A configuration that cannot be used; the message says where and why, in one line. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message where and why
     */
    public ConfigException(String message) {
        super(message);
    }

    /**
     * Makes one.
     *
     * @param message where and why
     * @param cause what found it
     */
    public ConfigException(String message, Throwable cause) {
        super(message, cause);
    }
}
