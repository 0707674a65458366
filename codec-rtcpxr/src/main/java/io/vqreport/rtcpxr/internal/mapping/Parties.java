package io.vqreport.rtcpxr.internal.mapping;

import io.vqreport.rtcpxr.NameAddr;
import io.vqreport.rtcpxr.SessionInfo;
import io.vqreport.rtcpxr.SipEnvelope;
import io.vqreport.rtcpxr.VqAddress;
import io.vqreport.rtcpxr.internal.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is local and who is remote.
 *
 * <p>LocalID and RemoteID say it. FromID and ToID of the drafts name the two ends of the dialog, in an order that each producer reads in its own
 * way, so only other evidence tells which is local: the From of the SIP request around the body (the reporter's), equality with LocalID or
 * RemoteID, or a URI whose host is one of the two addresses.
 *
 * @param local the reporter's identity as sent; absent when not told
 * @param remote the far end's identity as sent; absent when not told
 * @param unmatched whether FromID or ToID are there and nothing tells which is which
 */
record Parties(@Nullable String local, @Nullable String remote, boolean unmatched) {

    static Parties of(SessionInfo session, @Nullable SipEnvelope envelope) {
        String local = Texts.present(session.localId());
        String remote = Texts.present(session.remoteId());
        String from = Texts.present(session.fromId());
        String to = Texts.present(session.toId());
        if ((from == null && to == null) || (local != null && remote != null)) {
            return new Parties(local, remote, false);
        }
        int evidence = fromIsLocal(from, to, local, remote, session, envelope);
        if (evidence == 0) {
            return new Parties(local, remote, true);
        }
        String localEnd = evidence > 0 ? from : to;
        String remoteEnd = evidence > 0 ? to : from;
        return new Parties(local == null ? localEnd : local, remote == null ? remoteEnd : remote, false);
    }

    /** Positive: FromID is local. Negative: ToID is. 0: nothing tells. */
    private static int fromIsLocal(
            @Nullable String from,
            @Nullable String to,
            @Nullable String local,
            @Nullable String remote,
            SessionInfo session,
            @Nullable SipEnvelope envelope) {
        if (envelope != null && envelope.from() != null) {
            int evidence = direction(same(from, envelope.from()), same(to, envelope.from()));
            if (evidence != 0) {
                return evidence;
            }
        }
        int identities = direction(same(from, local) || same(to, remote), same(to, local) || same(from, remote));
        if (identities != 0) {
            return identities;
        }
        return direction(
                at(from, session.localAddr()) || at(to, session.remoteAddr()),
                at(to, session.localAddr()) || at(from, session.remoteAddr()));
    }

    private static int direction(boolean straight, boolean crossed) {
        return straight == crossed ? 0 : straight ? 1 : -1;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        String first = bareUri(one);
        String second = bareUri(other);
        return first != null && first.equalsIgnoreCase(second);
    }

    /** The URI without scheme and parameters: what two spellings of one identity share. */
    private static @Nullable String bareUri(@Nullable String text) {
        String uri = text == null ? null : NameAddr.parse(text).uri();
        if (uri == null) {
            return null;
        }
        int colon = uri.indexOf(':');
        int at = uri.indexOf('@');
        int from = colon >= 0 && (at < 0 || colon < at) && uri.regionMatches(true, 0, "sip", 0, 3) ? colon + 1 : 0;
        int end = uri.length();
        for (char mark : new char[] {';', '?'}) {
            int found = uri.indexOf(mark, from);
            end = found < 0 ? end : Math.min(end, found);
        }
        return uri.substring(from, end);
    }

    /** Whether an identity's host is an address, or the address line holds the identity itself. */
    private static boolean at(@Nullable String identity, @Nullable VqAddress address) {
        if (identity == null || address == null) {
            return false;
        }
        Optional<String> host = NameAddr.parse(identity).host();
        if (host.isPresent() && address.ip() != null && host.get().equalsIgnoreCase(address.ip())) {
            return true;
        }
        for (String piece : address.rest()) {
            if (same(identity, piece)) {
                return true;
            }
        }
        return false;
    }
}
