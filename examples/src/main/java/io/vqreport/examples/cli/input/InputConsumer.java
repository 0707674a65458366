package io.vqreport.examples.cli.input;

/** Is handed what an {@link InputFinder} finds, in order. */
public interface InputConsumer {
    /**
     * Takes an input. A live one has to be read before this returns.
     *
     * @param input the input
     * @return whether to go on
     */
    boolean input(Input input);

    /**
     * Is told of something that is no file: a link or a device found in a folder or an archive.
     *
     * @param name what it is called
     */
    void passedOver(String name);

    /**
     * Is told how much of the files on disk has been taken.
     *
     * @param octets so many more
     */
    void taken(long octets);
}
