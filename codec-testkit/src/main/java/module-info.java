/**
 * Contracts that every codec has to keep, seeded reports and mutations of inputs to test with, and arbitraries of the neutral model.
 *
 * <p>Only {@link io.vqreport.testkit.arbitraries} and {@link io.vqreport.testkit.laws} need jqwik's API; who wants the rest gets no test engine
 * with it.
 */
module io.vqreport.testkit {
    requires static transitive net.jqwik.api;
    requires static transitive org.jspecify;
    requires transitive io.vqreport.core;

    exports io.vqreport.testkit;
    exports io.vqreport.testkit.arbitraries;
    exports io.vqreport.testkit.docs;
    exports io.vqreport.testkit.laws;
}
