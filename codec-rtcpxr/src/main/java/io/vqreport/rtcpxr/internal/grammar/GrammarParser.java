package io.vqreport.rtcpxr.internal.grammar;

import io.vqreport.rtcpxr.VqLine;
import io.vqreport.rtcpxr.VqParameter;
import io.vqreport.rtcpxr.internal.ReservedNames;
import io.vqreport.rtcpxr.internal.generated.VqRtcpXr;
import java.util.EnumSet;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/**
 * What the grammar VqRtcpXr cannot say in rules: of things that stand in any order, each at most once, and the mandatory ones at all.
 * Written out as rules, the ten lines of SessionInfo alone would take ten factorial orders.
 *
 * <p>It also words the first violation, be it one of these or one that the generated rules find.
 */
public abstract class GrammarParser extends Parser {
    private final EnumSet<VqLine> sessionLines = EnumSet.noneOf(VqLine.class);
    private final EnumSet<VqParameter> lineParameters = EnumSet.noneOf(VqParameter.class);
    private @Nullable VqLine block;
    /** The line of Metrics that is being read, or was read last. */
    private @Nullable VqLine metricsLine;
    /** Whether white space stands behind the last equals sign. */
    private boolean blankBehindEqual;

    /**
     * Makes a parser.
     *
     * @param input the words
     */
    protected GrammarParser(TokenStream input) {
        super(input);
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
        super.enterRule(context, state, rule);
        VqParameter parameter = GrammarTerms.parameter(rule);
        if (parameter != null) {
            if (parameter.inMetrics() && !lineParameters.add(parameter)) {
                throw at(getCurrentToken(), path(context), parameter.key() + " stands twice on its line");
            }
            return;
        }
        if (rule == VqRtcpXr.RULE_lineEnd) {
            checkExtensionLine(context.getParent());
            return;
        }
        VqLine line = GrammarTerms.line(rule);
        if (line != null) {
            enterLine(line);
        } else if (rule == VqRtcpXr.RULE_vqReportEvent) {
            sessionLines.clear();
            block = null;
        }
    }

    @Override
    public Token match(int type) {
        Token word = super.match(type);
        if (type == VqRtcpXr.EQUAL) {
            String equal = word.getText();
            blankBehindEqual = equal.charAt(equal.length() - 1) != '=';
        } else if (type == VqRtcpXr.EXTENSION_VALUE && holdsParameter(word.getText())) {
            throw at(word, path(getContext()), "expected " + GrammarTerms.expected(VqRtcpXr.RULE_extension));
        }
        return word;
    }

    /** A line without a value that spells a label in another way is none of a vendor's. */
    private void checkExtensionLine(ParserRuleContext line) {
        if (line.getRuleIndex() == VqRtcpXr.RULE_extensionLine
                && getInputStream().LA(-1) == VqRtcpXr.HCOLON
                && ReservedNames.spellsLabel(line.getStart().getText())) {
            throw at(line.getStart(), "", "expected LocalMetrics or RemoteMetrics as RFC 6035 spells them");
        }
    }

    /**
     * Whether a key of its line and an equals sign stand at the beginning of a value, where white space stands before it, or behind a comma or
     * semicolon in it: there the next parameter begins. Within and behind quotes, nothing does.
     */
    private boolean holdsParameter(String value) {
        if (blankBehindEqual && namesParameter(value, 0)) {
            return true;
        }
        boolean separated = false;
        for (int at = 0; at < value.length() && value.charAt(at) != '"'; at++) {
            boolean separator = value.charAt(at) == ',' || value.charAt(at) == ';';
            if (separator && !separated && namesParameter(value, at + 1)) {
                return true;
            }
            separated = separator;
        }
        return false;
    }

    private boolean namesParameter(String value, int from) {
        for (VqParameter parameter : VqParameter.values()) {
            String key = parameter.key();
            if (parameter.line() == metricsLine
                    && value.regionMatches(true, from, key, 0, key.length())
                    && value.startsWith("=", from + key.length())) {
                return true;
            }
        }
        return false;
    }

    private void enterLine(VqLine line) {
        switch (line.part()) {
            case METRICS -> {
                lineParameters.clear();
                metricsLine = line;
            }
            case SESSION -> {
                if (!sessionLines.add(line)) {
                    throw at(getCurrentToken(), line.wireName(), line.wireName() + " stands twice");
                }
            }
            case LABEL -> {
                block = line;
                if (line == VqLine.LOCAL_METRICS
                        && GrammarTerms.closes(getCurrentToken().getType())) {
                    checkSession();
                }
            }
            default -> block = null;
        }
    }

    private void checkSession() {
        for (VqLine line : VqLine.values()) {
            if (line.part() == VqLine.Part.SESSION && line.mandatory() && !sessionLines.contains(line)) {
                throw at(getCurrentToken(), line.wireName(), missing(line));
            }
        }
    }

    /** Words what is wrong with the current word in the current rule. */
    final GrammarViolation violation() {
        Token token = getCurrentToken();
        ParserRuleContext context = getContext();
        if (GrammarTerms.parameter(context.getRuleIndex()) != null && context.getStart() == token) {
            // Not the only key that was left to read; what the line takes as a whole tells more.
            context = context.getParent();
        }
        int rule = context.getRuleIndex();
        switch (rule) {
            case VqRtcpXr.RULE_vqReportEvent -> {
                return at(token, "", "expected VQSessionReport, VQIntervalReport or VQAlertReport");
            }
            case VqRtcpXr.RULE_vqReportEvents -> {
                return lineViolation(token, null);
            }
            case VqRtcpXr.RULE_localMetrics, VqRtcpXr.RULE_timeStamps -> {
                if (context.getStart() == token) {
                    return lineViolation(token, GrammarTerms.line(rule));
                }
            }
            default -> {}
        }
        Token before = getInputStream().LT(-1);
        if (GrammarTerms.endsLine(token.getType()) && before.getType() == VqRtcpXr.WSP) {
            return at(before, path(context), "expected CRLF");
        }
        return at(token, path(context), "expected " + expected(context, before));
    }

    private String expected(ParserRuleContext context, Token before) {
        int rule = context.getRuleIndex();
        if (rule == VqRtcpXr.RULE_lineEnd) {
            return GrammarTerms.behind(before.getType(), context.getParent().getRuleIndex());
        }
        return isExpectedToken(VqRtcpXr.HCOLON)
                ? "HCOLON"
                : isExpectedToken(VqRtcpXr.EQUAL) ? "EQUAL" : GrammarTerms.expected(rule);
    }

    /** The word at the beginning of a line is not one that may stand there, or not the one wanted. */
    private GrammarViolation lineViolation(Token token, @Nullable VqLine wanted) {
        int type = token.getType();
        VqLine found = GrammarTerms.lineNamed(type);
        String part = block == null || wanted == VqLine.LOCAL_METRICS ? "" : block.wireName();
        if (wanted != null && GrammarTerms.closes(type)) {
            return at(token, join(part, wanted.wireName()), missing(wanted));
        }
        if (wanted == VqLine.TIMESTAMPS && found != null) {
            return at(token, join(part, wanted.wireName()), "expected Timestamps, the first line of Metrics");
        }
        if (found != null) {
            String name = found.wireName();
            String path = found.part() == VqLine.Part.METRICS ? join(part, name) : name;
            return at(token, path, name + " is out of place here or stands twice");
        }
        return switch (type) {
            case VqRtcpXr.CRLF -> at(token, part, "expected a line, not an empty one");
            case VqRtcpXr.RESERVED_NAME ->
                at(token, part, "expected a line of RFC 6035; FromID, ToID and VQReport are none, and no extensions");
            default -> at(token, part, "expected a line = name HCOLON ...");
        };
    }

    private static String missing(VqLine line) {
        return line.wireName() + " is mandatory and missing";
    }

    private static GrammarViolation at(Token token, String path, String message) {
        return new GrammarViolation(token.getStartIndex(), path, message);
    }

    /** The names of the rules that are being read, as far as they have one on the wire. */
    private static String path(ParserRuleContext failed) {
        ParserRuleContext innermost = failed.getRuleIndex() == VqRtcpXr.RULE_lineEnd ? failed.getParent() : failed;
        // Beyond its first line, a report's name says nothing.
        String path = GrammarTerms.reportName(innermost.getRuleIndex());
        for (ParserRuleContext context = innermost; context != null; context = context.getParent()) {
            path = join(GrammarTerms.wireName(context.getRuleIndex()), path);
        }
        return path;
    }

    private static String join(String parent, String child) {
        return parent.isEmpty() || child.isEmpty() ? parent + child : parent + "/" + child;
    }
}
