package io.vqreport.webrtc.w3c.internal.mapping;

import io.vqreport.model.TransportAddress;
import io.vqreport.webrtc.w3c.CandidatePair;
import io.vqreport.webrtc.w3c.GetStatsProblem;
import io.vqreport.webrtc.w3c.IceCandidate;
import io.vqreport.webrtc.w3c.StatsEntry;
import io.vqreport.webrtc.w3c.StatsMember;
import io.vqreport.webrtc.w3c.TransportStats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the network paths of a snapshot, and which pair of candidates each uses: the one the transport names; else one that is nominated and
 * succeeded; else the one Firefox marks as selected.
 */
final class NetworkPaths {
    private static final int MAX_PORT = 65535;

    private final SnapshotView view;
    private final Places places;
    /** The pairs of each transport, by the transport's id; those that name none under the empty text. */
    private final Map<String, List<CandidatePair>> pairs = new LinkedHashMap<>();

    private NetworkPaths(SnapshotView view, Places places) {
        this.view = view;
        this.places = places;
    }

    static List<NetworkPath> of(SnapshotView view, Places places) {
        return new NetworkPaths(view, places).find();
    }

    private List<NetworkPath> find() {
        List<TransportStats> transports = new ArrayList<>();
        for (StatsEntry entry : view.entries()) {
            if (entry instanceof TransportStats transport) {
                transports.add(transport);
            } else if (entry instanceof CandidatePair pair) {
                pairs.computeIfAbsent(pair.transportId().orElse(""), id -> new ArrayList<>())
                        .add(pair);
            }
        }
        List<NetworkPath> paths = new ArrayList<>();
        for (TransportStats transport : transports) {
            CandidatePair pair = view.follow(transport, StatsMember.SELECTED_CANDIDATE_PAIR_ID, CandidatePair.class);
            if (pair == null) {
                pair = inUse(transport.id());
                // Firefox's pairs may name a transport, and its transports no pair.
                pair = pair == null && transports.size() == 1 ? inUse("") : pair;
            }
            paths.add(path(transport.id(), transport, pair));
        }
        if (transports.isEmpty()) {
            for (String id : pairs.keySet()) {
                CandidatePair pair = inUse(id);
                if (pair != null) {
                    paths.add(path(id.isEmpty() ? null : id, null, pair));
                }
            }
            if (paths.isEmpty() && !pairs.isEmpty()) {
                places.note(
                        GetStatsProblem.PATH_UNKNOWN,
                        pairs.values().iterator().next().get(0));
            }
        }
        return paths;
    }

    private @Nullable CandidatePair inUse(String transport) {
        CandidatePair selected = null;
        for (CandidatePair pair : pairs.getOrDefault(transport, List.of())) {
            boolean succeeded = pair.state().orElse("").equals("succeeded");
            if (pair.nominated().orElse(false) && succeeded) {
                return pair;
            }
            if (selected == null && pair.selected().orElse(false)) {
                selected = pair;
            }
        }
        return selected;
    }

    private NetworkPath path(@Nullable String id, @Nullable TransportStats transport, @Nullable CandidatePair pair) {
        if (pair == null) {
            if (transport != null) {
                places.note(GetStatsProblem.PATH_UNKNOWN, transport);
            }
            return new NetworkPath(id, transport, null, null, null);
        }
        IceCandidate local = view.follow(pair, StatsMember.LOCAL_CANDIDATE_ID, IceCandidate.class);
        IceCandidate remote = view.follow(pair, StatsMember.REMOTE_CANDIDATE_ID, IceCandidate.class);
        return new NetworkPath(id, transport, pair, address(local), address(remote));
    }

    private @Nullable TransportAddress address(@Nullable IceCandidate candidate) {
        if (candidate == null) {
            return null;
        }
        String ip = candidate.address().filter(text -> !text.isEmpty()).orElse(null);
        Integer port = null;
        if (candidate.members().has(StatsMember.PORT)) {
            long number = candidate.port().orElse(0);
            if (number >= 1 && number <= MAX_PORT) {
                port = (int) number;
            } else {
                places.note(GetStatsProblem.PORT_INVALID, candidate, StatsMember.PORT);
            }
        }
        return ip == null && port == null ? null : new TransportAddress(ip, port);
    }
}
