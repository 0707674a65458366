package io.vqreport.webrtc.w3c.internal.mapping;

import io.vqreport.model.TransportAddress;
import io.vqreport.webrtc.w3c.CandidatePair;
import io.vqreport.webrtc.w3c.TransportStats;
import org.jspecify.annotations.Nullable;

/**
 * A network path: a transport and the pair of candidates it uses.
 *
 * @param id the transport's id; absent when not told
 * @param transport the transport; absent when the snapshot has none
 * @param pair the pair in use; absent when nothing tells which
 * @param local this end's address; absent when not told
 * @param remote the far end's address; absent when not told
 */
record NetworkPath(
        @Nullable String id,
        @Nullable TransportStats transport,
        @Nullable CandidatePair pair,
        @Nullable TransportAddress local,
        @Nullable TransportAddress remote) {}
