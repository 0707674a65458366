package io.vqreport.webrtc.internal.message;

import io.vqreport.codec.DecodeMode;
import io.vqreport.codec.DecodeOptions;
import io.vqreport.codec.Decoded;
import io.vqreport.codec.LimitExceededException;
import io.vqreport.codec.MalformedReportException;
import io.vqreport.codec.Problem;
import io.vqreport.webrtc.MediaServerProblem;
import io.vqreport.webrtc.ServerMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an input to its end, where a bad message leaves its neighbours alone. What cannot be read is held back as long as nothing was read: an
 * input of nothing else is beyond reading as a whole.
 */
public final class MessageRun {
    private final MessageStream stream;
    private final DecodeOptions options;
    private final Consumer<? super Decoded<ServerMessage>> messages;
    private final Consumer<? super Problem> refused;

    /** What could not be read, as long as nothing was. Absent afterwards. */
    private @Nullable List<Problem> held = new ArrayList<>();

    private MessageRun(
            MessageStream stream,
            DecodeOptions options,
            Consumer<? super Decoded<ServerMessage>> messages,
            Consumer<? super Problem> refused) {
        this.stream = stream;
        this.options = options;
        this.messages = messages;
        this.refused = refused;
    }

    /**
     * Reads an input.
     *
     * @param stream the input
     * @param options how it is read
     * @param messages is handed every message, in the order of the input
     * @param refused is handed why a message cannot be read, or STRICT mode refuses it
     * @return what is odd behind the last message; absent when nothing is, and in STRICT mode, which refuses it
     * @throws IOException when the stream fails
     * @throws MalformedReportException when nothing of the format can be recognized
     * @throws LimitExceededException when a limit is exceeded
     */
    public static @Nullable Problem read(
            MessageStream stream,
            DecodeOptions options,
            Consumer<? super Decoded<ServerMessage>> messages,
            Consumer<? super Problem> refused)
            throws IOException {
        return new MessageRun(stream, options, messages, refused).read();
    }

    private @Nullable Problem read() throws IOException {
        boolean more = true;
        while (more) {
            try {
                Decoded<ServerMessage> message = stream.next();
                more = message != null;
                if (message != null) {
                    release();
                    messages.accept(message);
                }
            } catch (MalformedReportException e) {
                refuse(e.problem());
            }
        }
        if (held != null) {
            throw held.isEmpty() ? stream.nothing() : new MalformedReportException(held.get(0));
        }
        Problem trailing = stream.trailing();
        if (trailing != null && options.mode() == DecodeMode.STRICT) {
            refused.accept(trailing);
            return null;
        }
        return trailing;
    }

    private void refuse(Problem problem) {
        boolean unknown =
                problem.code() == MediaServerProblem.NOT_JSON || problem.code() == MediaServerProblem.NO_PAYLOAD;
        if (held != null && unknown && held.size() < options.limits().maxProblems()) {
            held.add(problem);
            return;
        }
        release();
        refused.accept(problem);
    }

    private void release() {
        if (held != null) {
            List<Problem> all = held;
            held = null;
            all.forEach(refused);
        }
    }
}
