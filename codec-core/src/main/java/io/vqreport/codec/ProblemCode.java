package io.vqreport.codec;

/**
 * The name of one kind of oddity. Each codec has an enum of its own whose constants are documented one by one.
 *
 * <p>The id is a contract: it does not change once published. Enums are serializable, and so the problems and
 * exceptions that carry a code are.
 */
public interface ProblemCode {
    /**
     * What is fixed about the code.
     *
     * @return always the same one
     */
    ProblemKind kind();

    /**
     * The code's id: the codec's prefix, a dot and the constant's name.
     *
     * @return for example {@code rtcpxr.SEPARATOR_MISSING}
     */
    default String id() {
        return kind().id();
    }

    /**
     * Whether the input broke the format's rules or merely holds a doubtful value.
     *
     * @return the class
     */
    default ProblemClass problemClass() {
        return kind().problemClass();
    }

    /**
     * How much it matters.
     *
     * @return the severity
     */
    default Severity severity() {
        return kind().severity();
    }

    /**
     * What is odd, in one sentence that fits every occurrence.
     *
     * @return at most 120 characters
     */
    default String description() {
        return kind().description();
    }
}
