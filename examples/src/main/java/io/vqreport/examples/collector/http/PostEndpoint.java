package io.vqreport.examples.collector.http;

/** A path to which reports are posted. */
public interface PostEndpoint {
    /**
     * The path.
     *
     * @return for example {@code /qoe}
     */
    String path();

    /**
     * Looks at a post, hands it on and answers; nothing slow is done.
     *
     * @param post the post
     * @return the answer
     */
    Reply accept(Post post);

    /**
     * The answer to what is refused before it is looked at.
     *
     * @param status what HTTP has for the case: 405 for another method, 413 for a body that is too long
     * @param text why, in one line
     * @return the answer
     */
    default Reply refuse(int status, String text) {
        Reply reply = Reply.text(status, text);
        return status == 405 ? reply.with("Allow", "POST") : reply;
    }
}
