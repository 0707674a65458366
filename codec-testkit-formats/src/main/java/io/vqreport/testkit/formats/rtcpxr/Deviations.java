package io.vqreport.testkit.formats.rtcpxr;

import io.vqreport.rtcpxr.RtcpXrProblem;
import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.testkit.Deviated;
import io.vqreport.testkit.Deviation;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The common forms of deviations. */
final class Deviations {
    private Deviations() {}

    /** One that may find no place. */
    static Deviation maybe(String name, RtcpXrProblem expected, Function<BodyEditor, Optional<Deviated>> edit) {
        return Deviation.of(name, expected, (conforming, random) -> edit.apply(new BodyEditor(conforming, random)));
    }

    /** One that changes the body and gives the index of the line it is noted on. */
    static Deviation at(String name, RtcpXrProblem expected, ToIntFunction<BodyEditor> edit) {
        return maybe(name, expected, body -> Optional.of(body.deviated(edit.applyAsInt(body))));
    }

    /** One that is noted on the report's first line. */
    static Deviation atHead(String name, RtcpXrProblem expected, Consumer<BodyEditor> edit) {
        return at(name, expected, body -> {
            edit.accept(body);
            return body.head();
        });
    }

    /** A line of the session part with another value. */
    static Deviation value(VqLine line, String value, RtcpXrProblem expected) {
        return at(line.wireName() + ":" + value, expected, body -> body.setValue(line, value));
    }

    /** A parameter with another value. */
    static Deviation parameter(VqParameter parameter, String value, RtcpXrProblem expected) {
        return at(parameter.key() + "=" + value, expected, body -> body.setParameter(parameter, value));
    }

    /** A line of metrics with other parameters. */
    static Deviation parameters(VqLine line, String parameters, RtcpXrProblem expected) {
        return at(line.wireName() + ":" + parameters, expected, body -> body.setParameters(line, parameters));
    }
}
