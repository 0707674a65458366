package io.vqreport.testkit;

/** Makes the errors by which a contract fails: what is wrong, and the input it went wrong with. */
final class Failure {
    private Failure() {}

    static AssertionError of(String what, byte[] input) {
        return new AssertionError(what + "\n  input: " + Pasteable.of(input));
    }

    static AssertionError of(String what, byte[] input, Throwable cause) {
        return new AssertionError(what + "\n  input: " + Pasteable.of(input), cause);
    }
}
