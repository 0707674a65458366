package io.vqreport.codec;

/** The root of what decoding and encoding throw. Unchecked; serializable with all it carries. */
public abstract sealed class QualityReportException extends RuntimeException
        permits MalformedReportException, LimitExceededException, UnrepresentableReportException {
    private static final long serialVersionUID = 1L;

    QualityReportException(String message) {
        super(message);
    }
}
