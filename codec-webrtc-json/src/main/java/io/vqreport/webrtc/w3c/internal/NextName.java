package io.vqreport.webrtc.w3c.internal;

import io.vqreport.webrtc.w3c.StatsType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which member comes next: at first the one that Chromium sends behind the last one in an entry of the type, and where that was
 * wrong, the one that came there before. A name that is expected is found sooner; a wrong guess costs a little time and nothing else.
 */
final class NextName {
    /** The place of all names that the table does not have; that of an entry's beginning is 0. */
    private static final int OTHER = MemberName.count() + 1;

    private static final @Nullable MemberName[] BEGINNING = order("id timestamp type");

    private static final Map<String, @Nullable MemberName[]> CHROMIUM = chromium();

    private final @Nullable MemberName[] learned = new MemberName[OTHER + 1];
    private @Nullable MemberName[] usual = BEGINNING;
    private @Nullable MemberName expected;
    private int last;

    private static Map<String, @Nullable MemberName[]> chromium() {
        Map<String, @Nullable MemberName[]> orders = new HashMap<>();
        orders.put(StatsType.INBOUND_RTP.wireName(), order("""
                        type ssrc kind transportId codecId mediaType jitter packetsLost trackIdentifier mid remoteId packetsReceived
                        packetsDiscarded fecPacketsReceived fecPacketsDiscarded bytesReceived headerBytesReceived
                        lastPacketReceivedTimestamp jitterBufferDelay jitterBufferTargetDelay jitterBufferMinimumDelay
                        jitterBufferEmittedCount totalSamplesReceived concealedSamples silentConcealedSamples concealmentEvents
                        insertedSamplesForDeceleration removedSamplesForAcceleration audioLevel totalAudioEnergy
                        totalSamplesDuration""", """
                        framesReceived frameWidth frameHeight framesPerSecond framesDecoded keyFramesDecoded framesDropped
                        totalDecodeTime totalProcessingDelay totalAssemblyTime framesAssembledFromMultiplePackets
                        totalInterFrameDelay totalSquaredInterFrameDelay pauseCount totalPausesDuration freezeCount
                        totalFreezesDuration decoderImplementation firCount pliCount nackCount qpSum powerEfficientDecoder"""));
        orders.put(StatsType.OUTBOUND_RTP.wireName(), order("""
                        type ssrc kind transportId codecId mediaType mediaSourceId remoteId mid packetsSent
                        retransmittedPacketsSent bytesSent headerBytesSent retransmittedBytesSent targetBitrate framesEncoded
                        keyFramesEncoded totalEncodeTime totalEncodedBytesTarget frameWidth frameHeight framesPerSecond
                        framesSent hugeFramesSent totalPacketSendDelay qualityLimitationReason qualityLimitationDurations
                        qualityLimitationResolutionChanges encoderImplementation firCount pliCount nackCount qpSum active
                        powerEfficientEncoder scalabilityMode"""));
        orders.put(
                StatsType.REMOTE_INBOUND_RTP.wireName(),
                order("type ssrc kind transportId codecId jitter packetsLost localId roundTripTime fractionLost"
                        + " totalRoundTripTime roundTripTimeMeasurements"));
        orders.put(
                StatsType.REMOTE_OUTBOUND_RTP.wireName(),
                order("type ssrc kind transportId codecId packetsSent bytesSent localId remoteTimestamp reportsSent"
                        + " roundTripTimeMeasurements totalRoundTripTime"));
        orders.put(
                StatsType.MEDIA_SOURCE.wireName(),
                order(
                        "type trackIdentifier kind audioLevel totalAudioEnergy totalSamplesDuration echoReturnLoss"
                                + " echoReturnLossEnhancement",
                        "width height frames framesPerSecond"));
        orders.put(
                StatsType.CODEC.wireName(),
                order("type transportId payloadType mimeType clockRate channels sdpFmtpLine"));
        orders.put(StatsType.CANDIDATE_PAIR.wireName(), order("""
                        type transportId localCandidateId remoteCandidateId state priority nominated packetsSent packetsReceived
                        bytesSent bytesReceived totalRoundTripTime currentRoundTripTime availableOutgoingBitrate
                        requestsReceived requestsSent responsesReceived responsesSent consentRequestsSent
                        packetsDiscardedOnSend bytesDiscardedOnSend lastPacketReceivedTimestamp lastPacketSentTimestamp"""));
        orders.put(StatsType.CERTIFICATE.wireName(), order("type fingerprint fingerprintAlgorithm base64Certificate"));
        orders.put(
                StatsType.DATA_CHANNEL.wireName(),
                order(
                        "type label protocol dataChannelIdentifier state messagesSent bytesSent messagesReceived bytesReceived"));
        orders.put(StatsType.PEER_CONNECTION.wireName(), order("type dataChannelsOpened dataChannelsClosed"));
        orders.put(
                StatsType.MEDIA_PLAYOUT.wireName(),
                order("type kind synthesizedSamplesDuration synthesizedSamplesEvents totalSamplesDuration"
                        + " totalPlayoutDelay totalSamplesCount"));
        // No longer in the standard, but sent until 2022.
        orders.put(
                "track",
                order(
                        "type trackIdentifier mediaSourceId remoteSource ended detached kind jitterBufferDelay"
                                + " jitterBufferEmittedCount audioLevel totalAudioEnergy totalSamplesReceived"
                                + " totalSamplesDuration concealedSamples silentConcealedSamples concealmentEvents",
                        "frameWidth frameHeight framesReceived framesDecoded framesDropped",
                        "framesSent hugeFramesSent",
                        "echoReturnLoss echoReturnLossEnhancement"));
        @Nullable
        MemberName[] candidate = order("type transportId networkType ip address port protocol candidateType priority"
                + " foundation relatedAddress relatedPort usernameFragment tcpType");
        orders.put(StatsType.LOCAL_CANDIDATE.wireName(), candidate);
        orders.put(StatsType.REMOTE_CANDIDATE.wireName(), candidate);
        orders.put(StatsType.TRANSPORT.wireName(), order("""
                        type bytesSent packetsSent bytesReceived packetsReceived dtlsState selectedCandidatePairId
                        localCertificateId remoteCertificateId tlsVersion dtlsCipher dtlsRole srtpCipher
                        selectedCandidatePairChanges iceRole iceLocalUsernameFragment iceState"""));
        return Map.copyOf(orders);
    }

    /** By a name's place, which one comes behind it, in some runs of names. What stands at place 0 matters at an entry's beginning alone. */
    private static @Nullable MemberName[] order(String... runs) {
        @Nullable MemberName[] behind = new MemberName[OTHER + 1];
        for (String run : runs) {
            int place = 0;
            for (String text : run.split("\\s+", -1)) {
                MemberName name = Objects.requireNonNull(MemberName.find(text), text);
                behind[place] = name;
                place = name.index();
            }
        }
        return behind;
    }

    void entryBegins() {
        usual = BEGINNING;
        last = 0;
    }

    /** Takes the entry's type; null where it has one of no use. */
    void typeIs(@Nullable String type) {
        usual = type == null ? BEGINNING : CHROMIUM.getOrDefault(type, BEGINNING);
    }

    /** The name that may come next; absent where there is no telling. */
    @Nullable
    MemberName expected() {
        MemberName name = learned[last];
        expected = name == null ? usual[last] : name;
        return expected;
    }

    /** Takes the name that came next, behind {@link #expected}; gives its place in the table, absent where it has none. */
    @Nullable
    MemberName came(String text) {
        MemberName name = expected;
        if (name == null || !name.text().equals(text)) {
            name = MemberName.find(text);
            learned[last] = name;
        }
        last = name == null ? OTHER : name.index();
        return name;
    }
}
