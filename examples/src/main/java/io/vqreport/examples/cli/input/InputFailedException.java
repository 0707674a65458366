package io.vqreport.examples.cli.input;

import java.io.IOException;

/** An input that could not be got at, and the code of the reason. */
public final class InputFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final InputProblem problem;

    InputFailedException(InputProblem problem, String message) {
        super(message);
        this.problem = problem;
    }

    InputFailedException(InputProblem problem, String message, IOException cause) {
        super(message, cause);
        this.problem = problem;
    }

    /** Why. */
    public InputProblem problem() {
        return problem;
    }
}
