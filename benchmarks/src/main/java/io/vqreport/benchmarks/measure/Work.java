package io.vqreport.benchmarks.measure;

/** Work on one document of a corpus, in one of the ways that are compared. */
@FunctionalInterface
public interface Work {
    /**
     * Does the work.
     *
     * @param document the document's index
     * @return what came of it; whoever measures keeps it, so that none of the work can be left out
     */
    Object run(int document);
}
