package io.vqreport.examples.collector.sip;

import gov.nist.core.StackLogger;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The SIP stack's log. Its texts quote messages, hence people; what goes to ours is that something went wrong and which kind of exception it was.
 * The stack makes it by reflection.
 */
public final class QuietStackLogger implements StackLogger {
    private static final Logger LOG = LoggerFactory.getLogger(QuietStackLogger.class);

    /** Made by the stack. */
    public QuietStackLogger() {}

    @Override
    public void logStackTrace() {}

    @Override
    public void logStackTrace(int level) {}

    @Override
    public int getLineCount() {
        return 0;
    }

    @Override
    public void logException(Throwable exception) {
        LOG.atDebug()
                .addKeyValue("exception", exception.getClass().getSimpleName())
                .log("the SIP stack caught something");
    }

    @Override
    public void logDebug(String message) {}

    @Override
    public void logDebug(String message, Exception exception) {}

    @Override
    public void logTrace(String message) {}

    @Override
    public void logFatalError(String message) {
        LOG.error("the SIP stack failed");
    }

    @Override
    public void logError(String message) {
        LOG.debug("the SIP stack met an error");
    }

    @Override
    public boolean isLoggingEnabled() {
        return false;
    }

    @Override
    public boolean isLoggingEnabled(int level) {
        return level <= TRACE_ERROR;
    }

    @Override
    public void logError(String message, Exception exception) {
        logException(exception);
    }

    @Override
    public void logWarning(String message) {}

    @Override
    public void logInfo(String message) {}

    @Override
    public void disableLogging() {}

    @Override
    public void enableLogging() {}

    @Override
    public void setBuildTimeStamp(String timeStamp) {}

    @Override
    public void setStackProperties(Properties properties) {}

    @Override
    public String getLoggerName() {
        return QuietStackLogger.class.getName();
    }
}
