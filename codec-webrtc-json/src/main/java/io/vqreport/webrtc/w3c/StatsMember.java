package io.vqreport.webrtc.w3c;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The field table of getStats: every member the library knows, with its kind, its unit as it stands on the wire, and its number in rtcstats
 * dumps (W3C webrtc-stats, editor's draft of 2025-09-25, and drafts from 2016 on; file format 3 of rtcstats).
 *
 * <p>{@code id}, {@code type} and {@code timestamp} are parts of every entry and no members here.
 */
public enum StatsMember {
    /** {@code payloadType}: the latest value. */
    PAYLOAD_TYPE("payloadType", 4, StatsKind.GAUGE, ""),
    /** {@code transportId}: a text. */
    TRANSPORT_ID("transportId", 5, StatsKind.TEXT, ""),
    /** {@code mimeType}: a text. */
    MIME_TYPE("mimeType", 6, StatsKind.TEXT, ""),
    /** {@code clockRate}, in Hz: the latest value. */
    CLOCK_RATE("clockRate", 7, StatsKind.GAUGE, "Hz"),
    /** {@code channels}: the latest value. */
    CHANNELS("channels", 8, StatsKind.GAUGE, ""),
    /** {@code sdpFmtpLine}: a text. */
    SDP_FMTP_LINE("sdpFmtpLine", 9, StatsKind.TEXT, ""),
    /** {@code ssrc}: the latest value. */
    SSRC("ssrc", 10, StatsKind.GAUGE, ""),
    /** {@code kind}: a text. */
    KIND("kind", 11, StatsKind.TEXT, ""),
    /** {@code codecId}: a text. */
    CODEC_ID("codecId", 12, StatsKind.TEXT, ""),
    /** {@code packetsReceived}, in packets: counts up. */
    PACKETS_RECEIVED("packetsReceived", 14, StatsKind.COUNTER, "packets"),
    /** {@code packetsLost}, in packets: counts up and, rarely, down. */
    PACKETS_LOST("packetsLost", 15, StatsKind.SIGNED_COUNTER, "packets"),
    /** {@code jitter}, in s: the latest value. */
    JITTER("jitter", 16, StatsKind.GAUGE, "s"),
    /** {@code trackIdentifier}: a text. */
    TRACK_IDENTIFIER("trackIdentifier", 17, StatsKind.TEXT, ""),
    /** {@code mid}: a text. */
    MID("mid", 18, StatsKind.TEXT, ""),
    /** {@code remoteId}: a text. */
    REMOTE_ID("remoteId", 19, StatsKind.TEXT, ""),
    /** {@code framesDecoded}, in frames: counts up. */
    FRAMES_DECODED("framesDecoded", 20, StatsKind.COUNTER, "frames"),
    /** {@code keyFramesDecoded}, in frames: counts up. */
    KEY_FRAMES_DECODED("keyFramesDecoded", 21, StatsKind.COUNTER, "frames"),
    /** {@code framesDropped}, in frames: counts up. */
    FRAMES_DROPPED("framesDropped", 22, StatsKind.COUNTER, "frames"),
    /** {@code frameWidth}, in pixels: the latest value. */
    FRAME_WIDTH("frameWidth", 23, StatsKind.GAUGE, "pixels"),
    /** {@code frameHeight}, in pixels: the latest value. */
    FRAME_HEIGHT("frameHeight", 24, StatsKind.GAUGE, "pixels"),
    /** {@code framesPerSecond}, in frames/s: the latest value. */
    FRAMES_PER_SECOND("framesPerSecond", 25, StatsKind.GAUGE, "frames/s"),
    /** {@code qpSum}: counts up. */
    QP_SUM("qpSum", 26, StatsKind.COUNTER, ""),
    /** {@code totalDecodeTime}, in s: adds up. */
    TOTAL_DECODE_TIME("totalDecodeTime", 27, StatsKind.TOTAL, "s"),
    /** {@code totalInterFrameDelay}, in s: adds up. */
    TOTAL_INTER_FRAME_DELAY("totalInterFrameDelay", 28, StatsKind.TOTAL, "s"),
    /** {@code totalSquaredInterFrameDelay}, in s^2: adds up. */
    TOTAL_SQUARED_INTER_FRAME_DELAY("totalSquaredInterFrameDelay", 29, StatsKind.TOTAL, "s^2"),
    /** {@code pauseCount}: counts up. */
    PAUSE_COUNT("pauseCount", 30, StatsKind.COUNTER, ""),
    /** {@code totalPausesDuration}, in s: adds up. */
    TOTAL_PAUSES_DURATION("totalPausesDuration", 31, StatsKind.TOTAL, "s"),
    /** {@code freezeCount}: counts up. */
    FREEZE_COUNT("freezeCount", 32, StatsKind.COUNTER, ""),
    /** {@code totalFreezesDuration}, in s: adds up. */
    TOTAL_FREEZES_DURATION("totalFreezesDuration", 33, StatsKind.TOTAL, "s"),
    /** {@code lastPacketReceivedTimestamp}, in ms: a time. */
    LAST_PACKET_RECEIVED_TIMESTAMP("lastPacketReceivedTimestamp", 34, StatsKind.TIME, "ms"),
    /** {@code headerBytesReceived}, in bytes: counts up. */
    HEADER_BYTES_RECEIVED("headerBytesReceived", 35, StatsKind.COUNTER, "bytes"),
    /** {@code packetsDiscarded}, in packets: counts up. */
    PACKETS_DISCARDED("packetsDiscarded", 36, StatsKind.COUNTER, "packets"),
    /** {@code fecPacketsReceived}, in packets: counts up. */
    FEC_PACKETS_RECEIVED("fecPacketsReceived", 37, StatsKind.COUNTER, "packets"),
    /** {@code fecPacketsDiscarded}, in packets: counts up. */
    FEC_PACKETS_DISCARDED("fecPacketsDiscarded", 38, StatsKind.COUNTER, "packets"),
    /** {@code fecBytesReceived}, in bytes: counts up. */
    FEC_BYTES_RECEIVED("fecBytesReceived", 39, StatsKind.COUNTER, "bytes"),
    /** {@code fecSsrc}: the latest value. */
    FEC_SSRC("fecSsrc", 40, StatsKind.GAUGE, ""),
    /** {@code bytesReceived}, in bytes: counts up. */
    BYTES_RECEIVED("bytesReceived", 41, StatsKind.COUNTER, "bytes"),
    /** {@code nackCount}: counts up. */
    NACK_COUNT("nackCount", 42, StatsKind.COUNTER, ""),
    /** {@code firCount}: counts up. */
    FIR_COUNT("firCount", 43, StatsKind.COUNTER, ""),
    /** {@code pliCount}: counts up. */
    PLI_COUNT("pliCount", 44, StatsKind.COUNTER, ""),
    /** {@code totalProcessingDelay}, in s: adds up. */
    TOTAL_PROCESSING_DELAY("totalProcessingDelay", 45, StatsKind.TOTAL, "s"),
    /** {@code estimatedPlayoutTimestamp}, in ms: a time. */
    ESTIMATED_PLAYOUT_TIMESTAMP("estimatedPlayoutTimestamp", 46, StatsKind.TIME, "ms"),
    /** {@code jitterBufferDelay}, in s: adds up. */
    JITTER_BUFFER_DELAY("jitterBufferDelay", 47, StatsKind.TOTAL, "s"),
    /** {@code jitterBufferTargetDelay}, in s: adds up. */
    JITTER_BUFFER_TARGET_DELAY("jitterBufferTargetDelay", 48, StatsKind.TOTAL, "s"),
    /** {@code jitterBufferEmittedCount}: counts up. */
    JITTER_BUFFER_EMITTED_COUNT("jitterBufferEmittedCount", 49, StatsKind.COUNTER, ""),
    /** {@code jitterBufferMinimumDelay}, in s: adds up. */
    JITTER_BUFFER_MINIMUM_DELAY("jitterBufferMinimumDelay", 50, StatsKind.TOTAL, "s"),
    /** {@code totalSamplesReceived}, in samples: counts up. */
    TOTAL_SAMPLES_RECEIVED("totalSamplesReceived", 51, StatsKind.COUNTER, "samples"),
    /** {@code concealedSamples}, in samples: counts up. */
    CONCEALED_SAMPLES("concealedSamples", 52, StatsKind.COUNTER, "samples"),
    /** {@code silentConcealedSamples}, in samples: counts up. */
    SILENT_CONCEALED_SAMPLES("silentConcealedSamples", 53, StatsKind.COUNTER, "samples"),
    /** {@code concealmentEvents}: counts up. */
    CONCEALMENT_EVENTS("concealmentEvents", 54, StatsKind.COUNTER, ""),
    /** {@code insertedSamplesForDeceleration}, in samples: counts up. */
    INSERTED_SAMPLES_FOR_DECELERATION("insertedSamplesForDeceleration", 55, StatsKind.COUNTER, "samples"),
    /** {@code removedSamplesForAcceleration}, in samples: counts up. */
    REMOVED_SAMPLES_FOR_ACCELERATION("removedSamplesForAcceleration", 56, StatsKind.COUNTER, "samples"),
    /** {@code audioLevel}, in linear: the latest value. */
    AUDIO_LEVEL("audioLevel", 57, StatsKind.GAUGE, "linear"),
    /** {@code totalAudioEnergy}: adds up. */
    TOTAL_AUDIO_ENERGY("totalAudioEnergy", 58, StatsKind.TOTAL, ""),
    /** {@code totalSamplesDuration}, in s: adds up. */
    TOTAL_SAMPLES_DURATION("totalSamplesDuration", 59, StatsKind.TOTAL, "s"),
    /** {@code framesReceived}, in frames: counts up. */
    FRAMES_RECEIVED("framesReceived", 60, StatsKind.COUNTER, "frames"),
    /** {@code decoderImplementation}: a text. */
    DECODER_IMPLEMENTATION("decoderImplementation", 61, StatsKind.TEXT, ""),
    /** {@code playoutId}: a text. */
    PLAYOUT_ID("playoutId", 62, StatsKind.TEXT, ""),
    /** {@code powerEfficientDecoder}: yes or no. */
    POWER_EFFICIENT_DECODER("powerEfficientDecoder", 63, StatsKind.FLAG, ""),
    /** {@code framesAssembledFromMultiplePackets}, in frames: counts up. */
    FRAMES_ASSEMBLED_FROM_MULTIPLE_PACKETS("framesAssembledFromMultiplePackets", 64, StatsKind.COUNTER, "frames"),
    /** {@code totalAssemblyTime}, in s: adds up. */
    TOTAL_ASSEMBLY_TIME("totalAssemblyTime", 65, StatsKind.TOTAL, "s"),
    /** {@code contentType}: a text. */
    CONTENT_TYPE("contentType", 66, StatsKind.TEXT, ""),
    /** {@code googTimingFrameInfo}: a text. */
    GOOG_TIMING_FRAME_INFO("googTimingFrameInfo", 67, StatsKind.TEXT, ""),
    /** {@code retransmittedPacketsReceived}, in packets: counts up. */
    RETRANSMITTED_PACKETS_RECEIVED("retransmittedPacketsReceived", 68, StatsKind.COUNTER, "packets"),
    /** {@code retransmittedBytesReceived}, in bytes: counts up. */
    RETRANSMITTED_BYTES_RECEIVED("retransmittedBytesReceived", 69, StatsKind.COUNTER, "bytes"),
    /** {@code rtxSsrc}: the latest value. */
    RTX_SSRC("rtxSsrc", 70, StatsKind.GAUGE, ""),
    /** {@code totalCorruptionProbability}: adds up. */
    TOTAL_CORRUPTION_PROBABILITY("totalCorruptionProbability", 71, StatsKind.TOTAL, ""),
    /** {@code totalSquaredCorruptionProbability}: adds up. */
    TOTAL_SQUARED_CORRUPTION_PROBABILITY("totalSquaredCorruptionProbability", 72, StatsKind.TOTAL, ""),
    /** {@code corruptionMeasurements}: counts up. */
    CORRUPTION_MEASUREMENTS("corruptionMeasurements", 73, StatsKind.COUNTER, ""),
    /** {@code localId}: a text. */
    LOCAL_ID("localId", 74, StatsKind.TEXT, ""),
    /** {@code roundTripTime}, in s: the latest value. */
    ROUND_TRIP_TIME("roundTripTime", 75, StatsKind.GAUGE, "s"),
    /** {@code totalRoundTripTime}, in s: adds up. */
    TOTAL_ROUND_TRIP_TIME("totalRoundTripTime", 76, StatsKind.TOTAL, "s"),
    /** {@code fractionLost}, in fraction: the latest value. */
    FRACTION_LOST("fractionLost", 77, StatsKind.GAUGE, "fraction"),
    /** {@code roundTripTimeMeasurements}: counts up. */
    ROUND_TRIP_TIME_MEASUREMENTS("roundTripTimeMeasurements", 78, StatsKind.COUNTER, ""),
    /** {@code packetsSent}, in packets: counts up. */
    PACKETS_SENT("packetsSent", 79, StatsKind.COUNTER, "packets"),
    /** {@code bytesSent}, in bytes: counts up. */
    BYTES_SENT("bytesSent", 80, StatsKind.COUNTER, "bytes"),
    /** {@code mediaSourceId}: a text. */
    MEDIA_SOURCE_ID("mediaSourceId", 81, StatsKind.TEXT, ""),
    /** {@code rid}: a text. */
    RID("rid", 82, StatsKind.TEXT, ""),
    /** {@code encodingIndex}: the latest value. */
    ENCODING_INDEX("encodingIndex", 83, StatsKind.GAUGE, ""),
    /** {@code headerBytesSent}, in bytes: counts up. */
    HEADER_BYTES_SENT("headerBytesSent", 84, StatsKind.COUNTER, "bytes"),
    /** {@code retransmittedPacketsSent}, in packets: counts up. */
    RETRANSMITTED_PACKETS_SENT("retransmittedPacketsSent", 85, StatsKind.COUNTER, "packets"),
    /** {@code retransmittedBytesSent}, in bytes: counts up. */
    RETRANSMITTED_BYTES_SENT("retransmittedBytesSent", 86, StatsKind.COUNTER, "bytes"),
    /** {@code targetBitrate}, in bit/s: the latest value. */
    TARGET_BITRATE("targetBitrate", 87, StatsKind.GAUGE, "bit/s"),
    /** {@code totalEncodedBytesTarget}, in bytes: counts up. */
    TOTAL_ENCODED_BYTES_TARGET("totalEncodedBytesTarget", 88, StatsKind.COUNTER, "bytes"),
    /** {@code framesSent}, in frames: counts up. */
    FRAMES_SENT("framesSent", 89, StatsKind.COUNTER, "frames"),
    /** {@code hugeFramesSent}, in frames: counts up. */
    HUGE_FRAMES_SENT("hugeFramesSent", 90, StatsKind.COUNTER, "frames"),
    /** {@code framesEncoded}, in frames: counts up. */
    FRAMES_ENCODED("framesEncoded", 91, StatsKind.COUNTER, "frames"),
    /** {@code keyFramesEncoded}, in frames: counts up. */
    KEY_FRAMES_ENCODED("keyFramesEncoded", 92, StatsKind.COUNTER, "frames"),
    /** {@code totalEncodeTime}, in s: adds up. */
    TOTAL_ENCODE_TIME("totalEncodeTime", 93, StatsKind.TOTAL, "s"),
    /** {@code totalPacketSendDelay}, in s: adds up. */
    TOTAL_PACKET_SEND_DELAY("totalPacketSendDelay", 94, StatsKind.TOTAL, "s"),
    /** {@code qualityLimitationReason}: a text. */
    QUALITY_LIMITATION_REASON("qualityLimitationReason", 95, StatsKind.TEXT, ""),
    /** {@code qualityLimitationDurations}, in s: a record of numbers. */
    QUALITY_LIMITATION_DURATIONS("qualityLimitationDurations", 96, StatsKind.RECORD, "s"),
    /** {@code qualityLimitationResolutionChanges}: counts up. */
    QUALITY_LIMITATION_RESOLUTION_CHANGES("qualityLimitationResolutionChanges", 97, StatsKind.COUNTER, ""),
    /** {@code encoderImplementation}: a text. */
    ENCODER_IMPLEMENTATION("encoderImplementation", 98, StatsKind.TEXT, ""),
    /** {@code powerEfficientEncoder}: yes or no. */
    POWER_EFFICIENT_ENCODER("powerEfficientEncoder", 99, StatsKind.FLAG, ""),
    /** {@code active}: yes or no. */
    ACTIVE("active", 100, StatsKind.FLAG, ""),
    /** {@code scalabilityMode}: a text. */
    SCALABILITY_MODE("scalabilityMode", 101, StatsKind.TEXT, ""),
    /** {@code remoteTimestamp}, in ms: a time. */
    REMOTE_TIMESTAMP("remoteTimestamp", 102, StatsKind.TIME, "ms"),
    /** {@code reportsSent}: counts up. */
    REPORTS_SENT("reportsSent", 103, StatsKind.COUNTER, ""),
    /** {@code echoReturnLoss}, in dB: the latest value. */
    ECHO_RETURN_LOSS("echoReturnLoss", 104, StatsKind.GAUGE, "dB"),
    /** {@code echoReturnLossEnhancement}, in dB: the latest value. */
    ECHO_RETURN_LOSS_ENHANCEMENT("echoReturnLossEnhancement", 105, StatsKind.GAUGE, "dB"),
    /** {@code width}, in pixels: the latest value. */
    WIDTH("width", 106, StatsKind.GAUGE, "pixels"),
    /** {@code height}, in pixels: the latest value. */
    HEIGHT("height", 107, StatsKind.GAUGE, "pixels"),
    /** {@code frames}, in frames: counts up. */
    FRAMES("frames", 108, StatsKind.COUNTER, "frames"),
    /** {@code synthesizedSamplesDuration}, in s: adds up. */
    SYNTHESIZED_SAMPLES_DURATION("synthesizedSamplesDuration", 109, StatsKind.TOTAL, "s"),
    /** {@code synthesizedSamplesEvents}: counts up. */
    SYNTHESIZED_SAMPLES_EVENTS("synthesizedSamplesEvents", 110, StatsKind.COUNTER, ""),
    /** {@code totalPlayoutDelay}, in s: adds up. */
    TOTAL_PLAYOUT_DELAY("totalPlayoutDelay", 111, StatsKind.TOTAL, "s"),
    /** {@code totalSamplesCount}, in samples: counts up. */
    TOTAL_SAMPLES_COUNT("totalSamplesCount", 112, StatsKind.COUNTER, "samples"),
    /** {@code dataChannelsOpened}: counts up. */
    DATA_CHANNELS_OPENED("dataChannelsOpened", 113, StatsKind.COUNTER, ""),
    /** {@code dataChannelsClosed}: counts up. */
    DATA_CHANNELS_CLOSED("dataChannelsClosed", 114, StatsKind.COUNTER, ""),
    /** {@code label}: a text. */
    LABEL("label", 115, StatsKind.TEXT, ""),
    /** {@code protocol}: a text. */
    PROTOCOL("protocol", 116, StatsKind.TEXT, ""),
    /** {@code dataChannelIdentifier}: the latest value. */
    DATA_CHANNEL_IDENTIFIER("dataChannelIdentifier", 117, StatsKind.GAUGE, ""),
    /** {@code state}: a text. */
    STATE("state", 118, StatsKind.TEXT, ""),
    /** {@code messagesSent}: counts up. */
    MESSAGES_SENT("messagesSent", 119, StatsKind.COUNTER, ""),
    /** {@code messagesReceived}: counts up. */
    MESSAGES_RECEIVED("messagesReceived", 120, StatsKind.COUNTER, ""),
    /** {@code iceRole}: a text. */
    ICE_ROLE("iceRole", 121, StatsKind.TEXT, ""),
    /** {@code iceLocalUsernameFragment}: a text. */
    ICE_LOCAL_USERNAME_FRAGMENT("iceLocalUsernameFragment", 122, StatsKind.TEXT, ""),
    /** {@code dtlsState}: a text. */
    DTLS_STATE("dtlsState", 123, StatsKind.TEXT, ""),
    /** {@code iceState}: a text. */
    ICE_STATE("iceState", 124, StatsKind.TEXT, ""),
    /** {@code selectedCandidatePairId}: a text. */
    SELECTED_CANDIDATE_PAIR_ID("selectedCandidatePairId", 125, StatsKind.TEXT, ""),
    /** {@code localCertificateId}: a text. */
    LOCAL_CERTIFICATE_ID("localCertificateId", 126, StatsKind.TEXT, ""),
    /** {@code remoteCertificateId}: a text. */
    REMOTE_CERTIFICATE_ID("remoteCertificateId", 127, StatsKind.TEXT, ""),
    /** {@code tlsVersion}: a text. */
    TLS_VERSION("tlsVersion", 128, StatsKind.TEXT, ""),
    /** {@code dtlsCipher}: a text. */
    DTLS_CIPHER("dtlsCipher", 129, StatsKind.TEXT, ""),
    /** {@code dtlsRole}: a text. */
    DTLS_ROLE("dtlsRole", 130, StatsKind.TEXT, ""),
    /** {@code srtpCipher}: a text. */
    SRTP_CIPHER("srtpCipher", 131, StatsKind.TEXT, ""),
    /** {@code selectedCandidatePairChanges}: counts up. */
    SELECTED_CANDIDATE_PAIR_CHANGES("selectedCandidatePairChanges", 132, StatsKind.COUNTER, ""),
    /** {@code rtcpTransportStatsId}: a text. */
    RTCP_TRANSPORT_STATS_ID("rtcpTransportStatsId", 133, StatsKind.TEXT, ""),
    /** {@code address}: a text. */
    ADDRESS("address", 134, StatsKind.TEXT, ""),
    /** {@code port}: the latest value. */
    PORT("port", 135, StatsKind.GAUGE, ""),
    /** {@code candidateType}: a text. */
    CANDIDATE_TYPE("candidateType", 136, StatsKind.TEXT, ""),
    /** {@code priority}: the latest value. */
    PRIORITY("priority", 137, StatsKind.GAUGE, ""),
    /** {@code url}: a text. */
    URL("url", 138, StatsKind.TEXT, ""),
    /** {@code relayProtocol}: a text. */
    RELAY_PROTOCOL("relayProtocol", 139, StatsKind.TEXT, ""),
    /** {@code foundation}: a text. */
    FOUNDATION("foundation", 140, StatsKind.TEXT, ""),
    /** {@code relatedAddress}: a text. */
    RELATED_ADDRESS("relatedAddress", 141, StatsKind.TEXT, ""),
    /** {@code relatedPort}: the latest value. */
    RELATED_PORT("relatedPort", 142, StatsKind.GAUGE, ""),
    /** {@code usernameFragment}: a text. */
    USERNAME_FRAGMENT("usernameFragment", 143, StatsKind.TEXT, ""),
    /** {@code tcpType}: a text. */
    TCP_TYPE("tcpType", 144, StatsKind.TEXT, ""),
    /** {@code networkType}: a text. */
    NETWORK_TYPE("networkType", 145, StatsKind.TEXT, ""),
    /** {@code localCandidateId}: a text. */
    LOCAL_CANDIDATE_ID("localCandidateId", 148, StatsKind.TEXT, ""),
    /** {@code remoteCandidateId}: a text. */
    REMOTE_CANDIDATE_ID("remoteCandidateId", 149, StatsKind.TEXT, ""),
    /** {@code nominated}: yes or no. */
    NOMINATED("nominated", 150, StatsKind.FLAG, ""),
    /** {@code lastPacketSentTimestamp}, in ms: a time. */
    LAST_PACKET_SENT_TIMESTAMP("lastPacketSentTimestamp", 151, StatsKind.TIME, "ms"),
    /** {@code currentRoundTripTime}, in s: the latest value. */
    CURRENT_ROUND_TRIP_TIME("currentRoundTripTime", 152, StatsKind.GAUGE, "s"),
    /** {@code availableOutgoingBitrate}, in bit/s: the latest value. */
    AVAILABLE_OUTGOING_BITRATE("availableOutgoingBitrate", 153, StatsKind.GAUGE, "bit/s"),
    /** {@code availableIncomingBitrate}, in bit/s: the latest value. */
    AVAILABLE_INCOMING_BITRATE("availableIncomingBitrate", 154, StatsKind.GAUGE, "bit/s"),
    /** {@code requestsReceived}: counts up. */
    REQUESTS_RECEIVED("requestsReceived", 155, StatsKind.COUNTER, ""),
    /** {@code requestsSent}: counts up. */
    REQUESTS_SENT("requestsSent", 156, StatsKind.COUNTER, ""),
    /** {@code responsesReceived}: counts up. */
    RESPONSES_RECEIVED("responsesReceived", 157, StatsKind.COUNTER, ""),
    /** {@code responsesSent}: counts up. */
    RESPONSES_SENT("responsesSent", 158, StatsKind.COUNTER, ""),
    /** {@code consentRequestsSent}: counts up. */
    CONSENT_REQUESTS_SENT("consentRequestsSent", 159, StatsKind.COUNTER, ""),
    /** {@code packetsDiscardedOnSend}, in packets: counts up. */
    PACKETS_DISCARDED_ON_SEND("packetsDiscardedOnSend", 160, StatsKind.COUNTER, "packets"),
    /** {@code bytesDiscardedOnSend}, in bytes: counts up. */
    BYTES_DISCARDED_ON_SEND("bytesDiscardedOnSend", 161, StatsKind.COUNTER, "bytes"),
    /** {@code fingerprint}: a text. */
    FINGERPRINT("fingerprint", 163, StatsKind.TEXT, ""),
    /** {@code fingerprintAlgorithm}: a text. */
    FINGERPRINT_ALGORITHM("fingerprintAlgorithm", 164, StatsKind.TEXT, ""),
    /** {@code base64Certificate}: a text. */
    BASE64_CERTIFICATE("base64Certificate", 165, StatsKind.TEXT, ""),
    /** {@code issuerCertificateId}: a text. */
    ISSUER_CERTIFICATE_ID("issuerCertificateId", 166, StatsKind.TEXT, ""),
    /** {@code psnrMeasurements}: counts up. */
    PSNR_MEASUREMENTS("psnrMeasurements", 167, StatsKind.COUNTER, ""),
    /** {@code psnrSum}, in dB: a record of numbers. */
    PSNR_SUM("psnrSum", 168, StatsKind.RECORD, "dB"),
    /** {@code packetsReceivedWithEct1}, in packets: counts up. */
    PACKETS_RECEIVED_WITH_ECT1("packetsReceivedWithEct1", 169, StatsKind.COUNTER, "packets"),
    /** {@code packetsReceivedWithCe}, in packets: counts up. */
    PACKETS_RECEIVED_WITH_CE("packetsReceivedWithCe", 170, StatsKind.COUNTER, "packets"),
    /** {@code packetsReportedAsLost}, in packets: counts up. */
    PACKETS_REPORTED_AS_LOST("packetsReportedAsLost", 171, StatsKind.COUNTER, "packets"),
    /** {@code packetsReportedAsLostButRecovered}, in packets: counts up. */
    PACKETS_REPORTED_AS_LOST_BUT_RECOVERED("packetsReportedAsLostButRecovered", 172, StatsKind.COUNTER, "packets"),
    /** {@code packetsWithBleachedEct1Marking}, in packets: counts up. */
    PACKETS_WITH_BLEACHED_ECT1_MARKING("packetsWithBleachedEct1Marking", 173, StatsKind.COUNTER, "packets"),
    /** {@code packetsSentWithEct1}, in packets: counts up. */
    PACKETS_SENT_WITH_ECT1("packetsSentWithEct1", 174, StatsKind.COUNTER, "packets"),
    /** {@code ccfbMessagesSent}: counts up. */
    CCFB_MESSAGES_SENT("ccfbMessagesSent", 175, StatsKind.COUNTER, ""),
    /** {@code ccfbMessagesReceived}: counts up. */
    CCFB_MESSAGES_RECEIVED("ccfbMessagesReceived", 176, StatsKind.COUNTER, ""),
    /** The old name of kind. */
    MEDIA_TYPE("mediaType", 0, StatsKind.TEXT, ""),
    /** Tells a remote stream apart in the old form of the standard. */
    IS_REMOTE("isRemote", 0, StatsKind.FLAG, ""),
    /** The old name of address. */
    IP("ip", 0, StatsKind.TEXT, ""),
    /** Firefox's mark of the pair in use. */
    SELECTED("selected", 0, StatsKind.FLAG, ""),

    // What browsers and servers still send of earlier drafts, or of their own. None of it is mapped to a metric.
    /** {@code trackId}, of earlier drafts: a text. */
    TRACK_ID("trackId", 0, StatsKind.TEXT, ""),
    /** {@code receiverId}, of earlier drafts: a text. */
    RECEIVER_ID("receiverId", 0, StatsKind.TEXT, ""),
    /** {@code senderId}, of earlier drafts: a text. */
    SENDER_ID("senderId", 0, StatsKind.TEXT, ""),
    /** {@code averageRtcpInterval}, of earlier drafts, in s: the latest value. */
    AVERAGE_RTCP_INTERVAL("averageRtcpInterval", 0, StatsKind.GAUGE, "s"),
    /** {@code sliCount}, of earlier drafts: counts up. */
    SLI_COUNT("sliCount", 0, StatsKind.COUNTER, ""),
    /** {@code packetsRepaired}, of earlier drafts, in packets: counts up. */
    PACKETS_REPAIRED("packetsRepaired", 0, StatsKind.COUNTER, "packets"),
    /** {@code packetsDuplicated}, of earlier drafts, in packets: counts up. */
    PACKETS_DUPLICATED("packetsDuplicated", 0, StatsKind.COUNTER, "packets"),
    /** {@code packetsFailedDecryption}, of earlier drafts, in packets: counts up. */
    PACKETS_FAILED_DECRYPTION("packetsFailedDecryption", 0, StatsKind.COUNTER, "packets"),
    /** {@code burstPacketsLost}, of earlier drafts, in packets: counts up. */
    BURST_PACKETS_LOST("burstPacketsLost", 0, StatsKind.COUNTER, "packets"),
    /** {@code burstPacketsDiscarded}, of earlier drafts, in packets: counts up. */
    BURST_PACKETS_DISCARDED("burstPacketsDiscarded", 0, StatsKind.COUNTER, "packets"),
    /** {@code burstLossCount}, of earlier drafts: counts up. */
    BURST_LOSS_COUNT("burstLossCount", 0, StatsKind.COUNTER, ""),
    /** {@code burstDiscardCount}, of earlier drafts: counts up. */
    BURST_DISCARD_COUNT("burstDiscardCount", 0, StatsKind.COUNTER, ""),
    /** {@code burstLossRate}, of earlier drafts, in fraction: the latest value. */
    BURST_LOSS_RATE("burstLossRate", 0, StatsKind.GAUGE, "fraction"),
    /** {@code burstDiscardRate}, of earlier drafts, in fraction: the latest value. */
    BURST_DISCARD_RATE("burstDiscardRate", 0, StatsKind.GAUGE, "fraction"),
    /** {@code gapLossRate}, of earlier drafts, in fraction: the latest value. */
    GAP_LOSS_RATE("gapLossRate", 0, StatsKind.GAUGE, "fraction"),
    /** {@code gapDiscardRate}, of earlier drafts, in fraction: the latest value. */
    GAP_DISCARD_RATE("gapDiscardRate", 0, StatsKind.GAUGE, "fraction"),
    /** {@code fullFramesLost}, of earlier drafts, in frames: counts up. */
    FULL_FRAMES_LOST("fullFramesLost", 0, StatsKind.COUNTER, "frames"),
    /** {@code partialFramesLost}, of earlier drafts, in frames: counts up. */
    PARTIAL_FRAMES_LOST("partialFramesLost", 0, StatsKind.COUNTER, "frames"),
    /** {@code framesRendered}, of earlier drafts, in frames: counts up. */
    FRAMES_RENDERED("framesRendered", 0, StatsKind.COUNTER, "frames"),
    /** {@code framesCaptured}, of earlier drafts, in frames: counts up. */
    FRAMES_CAPTURED("framesCaptured", 0, StatsKind.COUNTER, "frames"),
    /** {@code keyFramesReceived}, of earlier drafts, in frames: counts up. */
    KEY_FRAMES_RECEIVED("keyFramesReceived", 0, StatsKind.COUNTER, "frames"),
    /** {@code keyFramesSent}, of earlier drafts, in frames: counts up. */
    KEY_FRAMES_SENT("keyFramesSent", 0, StatsKind.COUNTER, "frames"),
    /** {@code framesDiscardedOnSend}, of earlier drafts, in frames: counts up. */
    FRAMES_DISCARDED_ON_SEND("framesDiscardedOnSend", 0, StatsKind.COUNTER, "frames"),
    /** {@code frameBitDepth}, of earlier drafts, in bits: the latest value. */
    FRAME_BIT_DEPTH("frameBitDepth", 0, StatsKind.GAUGE, "bits"),
    /** {@code bitDepth}, of earlier drafts, in bits: the latest value. */
    BIT_DEPTH("bitDepth", 0, StatsKind.GAUGE, "bits"),
    /** {@code samplesDecodedWithSilk}, of earlier drafts, in samples: counts up. */
    SAMPLES_DECODED_WITH_SILK("samplesDecodedWithSilk", 0, StatsKind.COUNTER, "samples"),
    /** {@code samplesDecodedWithCelt}, of earlier drafts, in samples: counts up. */
    SAMPLES_DECODED_WITH_CELT("samplesDecodedWithCelt", 0, StatsKind.COUNTER, "samples"),
    /** {@code samplesEncodedWithSilk}, of earlier drafts, in samples: counts up. */
    SAMPLES_ENCODED_WITH_SILK("samplesEncodedWithSilk", 0, StatsKind.COUNTER, "samples"),
    /** {@code samplesEncodedWithCelt}, of earlier drafts, in samples: counts up. */
    SAMPLES_ENCODED_WITH_CELT("samplesEncodedWithCelt", 0, StatsKind.COUNTER, "samples"),
    /** {@code totalSamplesDecoded}, of earlier drafts, in samples: counts up. */
    TOTAL_SAMPLES_DECODED("totalSamplesDecoded", 0, StatsKind.COUNTER, "samples"),
    /** {@code totalSamplesSent}, of earlier drafts, in samples: counts up. */
    TOTAL_SAMPLES_SENT("totalSamplesSent", 0, StatsKind.COUNTER, "samples"),
    /** {@code totalSamplesCaptured}, of earlier drafts, in samples: counts up. */
    TOTAL_SAMPLES_CAPTURED("totalSamplesCaptured", 0, StatsKind.COUNTER, "samples"),
    /** {@code totalCaptureDelay}, of earlier drafts, in s: adds up. */
    TOTAL_CAPTURE_DELAY("totalCaptureDelay", 0, StatsKind.TOTAL, "s"),
    /** {@code droppedSamplesDuration}, of earlier drafts, in s: adds up. */
    DROPPED_SAMPLES_DURATION("droppedSamplesDuration", 0, StatsKind.TOTAL, "s"),
    /** {@code droppedSamplesEvents}, of earlier drafts: counts up. */
    DROPPED_SAMPLES_EVENTS("droppedSamplesEvents", 0, StatsKind.COUNTER, ""),
    /** {@code voiceActivityFlag}, of earlier drafts: yes or no. */
    VOICE_ACTIVITY_FLAG("voiceActivityFlag", 0, StatsKind.FLAG, ""),
    /** {@code perDscpPacketsReceived}, of earlier drafts, in packets: a record of numbers. */
    PER_DSCP_PACKETS_RECEIVED("perDscpPacketsReceived", 0, StatsKind.RECORD, "packets"),
    /** {@code perDscpPacketsSent}, of earlier drafts, in packets: a record of numbers. */
    PER_DSCP_PACKETS_SENT("perDscpPacketsSent", 0, StatsKind.RECORD, "packets"),
    /** {@code fecPacketsSent}, of earlier drafts, in packets: counts up. */
    FEC_PACKETS_SENT("fecPacketsSent", 0, StatsKind.COUNTER, "packets"),
    /** {@code reportsReceived}, of earlier drafts: counts up. */
    REPORTS_RECEIVED("reportsReceived", 0, StatsKind.COUNTER, ""),
    /** {@code codecType}, of earlier drafts: a text. */
    CODEC_TYPE("codecType", 0, StatsKind.TEXT, ""),
    /** {@code implementation}, of earlier drafts: a text. */
    IMPLEMENTATION("implementation", 0, StatsKind.TEXT, ""),
    /** {@code relayedSource}, of earlier drafts: yes or no. */
    RELAYED_SOURCE("relayedSource", 0, StatsKind.FLAG, ""),
    /** {@code remoteSource}, of earlier drafts: yes or no. */
    REMOTE_SOURCE("remoteSource", 0, StatsKind.FLAG, ""),
    /** {@code ended}, of earlier drafts: yes or no. */
    ENDED("ended", 0, StatsKind.FLAG, ""),
    /** {@code detached}, of earlier drafts: yes or no. */
    DETACHED("detached", 0, StatsKind.FLAG, ""),
    /** {@code streamIdentifier}, of earlier drafts: a text. */
    STREAM_IDENTIFIER("streamIdentifier", 0, StatsKind.TEXT, ""),
    /** {@code dataChannelsRequested}, of earlier drafts: counts up. */
    DATA_CHANNELS_REQUESTED("dataChannelsRequested", 0, StatsKind.COUNTER, ""),
    /** {@code dataChannelsAccepted}, of earlier drafts: counts up. */
    DATA_CHANNELS_ACCEPTED("dataChannelsAccepted", 0, StatsKind.COUNTER, ""),
    /** {@code deleted}, of earlier drafts: yes or no. */
    DELETED("deleted", 0, StatsKind.FLAG, ""),
    /** {@code readable}, of earlier drafts: yes or no. */
    READABLE("readable", 0, StatsKind.FLAG, ""),
    /** {@code writable}, of earlier drafts: yes or no. */
    WRITABLE("writable", 0, StatsKind.FLAG, ""),
    /** {@code circuitBreakerTriggerCount}, of earlier drafts: counts up. */
    CIRCUIT_BREAKER_TRIGGER_COUNT("circuitBreakerTriggerCount", 0, StatsKind.COUNTER, ""),
    /** {@code firstRequestTimestamp}, of earlier drafts, in ms: a time. */
    FIRST_REQUEST_TIMESTAMP("firstRequestTimestamp", 0, StatsKind.TIME, "ms"),
    /** {@code lastRequestTimestamp}, of earlier drafts, in ms: a time. */
    LAST_REQUEST_TIMESTAMP("lastRequestTimestamp", 0, StatsKind.TIME, "ms"),
    /** {@code firstResponseTimestamp}, of earlier drafts, in ms: a time. */
    FIRST_RESPONSE_TIMESTAMP("firstResponseTimestamp", 0, StatsKind.TIME, "ms"),
    /** {@code lastResponseTimestamp}, of earlier drafts, in ms: a time. */
    LAST_RESPONSE_TIMESTAMP("lastResponseTimestamp", 0, StatsKind.TIME, "ms"),
    /** {@code firstRequestReceivedTimestamp}, of earlier drafts, in ms: a time. */
    FIRST_REQUEST_RECEIVED_TIMESTAMP("firstRequestReceivedTimestamp", 0, StatsKind.TIME, "ms"),
    /** {@code lastRequestReceivedTimestamp}, of earlier drafts, in ms: a time. */
    LAST_REQUEST_RECEIVED_TIMESTAMP("lastRequestReceivedTimestamp", 0, StatsKind.TIME, "ms"),
    /** {@code consentExpiredTimestamp}, of earlier drafts, in ms: a time. */
    CONSENT_EXPIRED_TIMESTAMP("consentExpiredTimestamp", 0, StatsKind.TIME, "ms"),
    /** {@code retransmissionsReceived}, of earlier drafts: counts up. */
    RETRANSMISSIONS_RECEIVED("retransmissionsReceived", 0, StatsKind.COUNTER, ""),
    /** {@code retransmissionsSent}, of earlier drafts: counts up. */
    RETRANSMISSIONS_SENT("retransmissionsSent", 0, StatsKind.COUNTER, ""),
    /** {@code requestBytesSent}, of earlier drafts, in bytes: counts up. */
    REQUEST_BYTES_SENT("requestBytesSent", 0, StatsKind.COUNTER, "bytes"),
    /** {@code responseBytesSent}, of earlier drafts, in bytes: counts up. */
    RESPONSE_BYTES_SENT("responseBytesSent", 0, StatsKind.COUNTER, "bytes"),
    /** {@code consentRequestBytesSent}, of earlier drafts, in bytes: counts up. */
    CONSENT_REQUEST_BYTES_SENT("consentRequestBytesSent", 0, StatsKind.COUNTER, "bytes"),
    /** {@code consentRequestsReceived}, of earlier drafts: counts up. */
    CONSENT_REQUESTS_RECEIVED("consentRequestsReceived", 0, StatsKind.COUNTER, ""),
    /** {@code consentResponsesReceived}, of earlier drafts: counts up. */
    CONSENT_RESPONSES_RECEIVED("consentResponsesReceived", 0, StatsKind.COUNTER, ""),
    /** {@code consentResponsesSent}, of earlier drafts: counts up. */
    CONSENT_RESPONSES_SENT("consentResponsesSent", 0, StatsKind.COUNTER, ""),
    /** {@code currentRtt}, of earlier drafts, in s: the latest value. */
    CURRENT_RTT("currentRtt", 0, StatsKind.GAUGE, "s"),
    /** {@code totalRtt}, of earlier drafts, in s: adds up. */
    TOTAL_RTT("totalRtt", 0, StatsKind.TOTAL, "s"),
    /** {@code tlsGroup}: a text. */
    TLS_GROUP("tlsGroup", 0, StatsKind.TEXT, ""),
    /** {@code contributorSsrc}, of earlier drafts: the latest value. */
    CONTRIBUTOR_SSRC("contributorSsrc", 0, StatsKind.GAUGE, ""),
    /** {@code inboundRtpStreamId}, of earlier drafts: a text. */
    INBOUND_RTP_STREAM_ID("inboundRtpStreamId", 0, StatsKind.TEXT, ""),
    /** {@code packetsContributedTo}, of earlier drafts, in packets: counts up. */
    PACKETS_CONTRIBUTED_TO("packetsContributedTo", 0, StatsKind.COUNTER, "packets"),
    /** {@code jitterBufferFlushes}, of Chromium: counts up. */
    JITTER_BUFFER_FLUSHES("jitterBufferFlushes", 0, StatsKind.COUNTER, ""),
    /** {@code delayedPacketOutageSamples}, of Chromium, in samples: counts up. */
    DELAYED_PACKET_OUTAGE_SAMPLES("delayedPacketOutageSamples", 0, StatsKind.COUNTER, "samples"),
    /** {@code relativePacketArrivalDelay}, of Chromium, in s: adds up. */
    RELATIVE_PACKET_ARRIVAL_DELAY("relativePacketArrivalDelay", 0, StatsKind.TOTAL, "s"),
    /** {@code interruptionCount}, of Chromium: counts up. */
    INTERRUPTION_COUNT("interruptionCount", 0, StatsKind.COUNTER, ""),
    /** {@code totalInterruptionDuration}, of Chromium, in s: adds up. */
    TOTAL_INTERRUPTION_DURATION("totalInterruptionDuration", 0, StatsKind.TOTAL, "s"),
    /** {@code minPlayoutDelay}, of Chromium, in s: the latest value. */
    MIN_PLAYOUT_DELAY("minPlayoutDelay", 0, StatsKind.GAUGE, "s"),
    /** {@code networkAdapterType}, of Chromium: a text. */
    NETWORK_ADAPTER_TYPE("networkAdapterType", 0, StatsKind.TEXT, ""),
    /** {@code vpn}, of Chromium: yes or no. */
    VPN("vpn", 0, StatsKind.FLAG, ""),
    /** {@code bitrateMean}, of Firefox, in bit/s: the latest value. */
    BITRATE_MEAN("bitrateMean", 0, StatsKind.GAUGE, "bit/s"),
    /** {@code bitrateStdDev}, of Firefox, in bit/s: the latest value. */
    BITRATE_STD_DEV("bitrateStdDev", 0, StatsKind.GAUGE, "bit/s"),
    /** {@code framerateMean}, of Firefox, in frames/s: the latest value. */
    FRAMERATE_MEAN("framerateMean", 0, StatsKind.GAUGE, "frames/s"),
    /** {@code framerateStdDev}, of Firefox, in frames/s: the latest value. */
    FRAMERATE_STD_DEV("framerateStdDev", 0, StatsKind.GAUGE, "frames/s"),
    /** {@code discardedPackets}, of Firefox, in packets: counts up. */
    DISCARDED_PACKETS("discardedPackets", 0, StatsKind.COUNTER, "packets"),
    /** {@code droppedFrames}, of Firefox, in frames: counts up. */
    DROPPED_FRAMES("droppedFrames", 0, StatsKind.COUNTER, "frames"),
    /** {@code componentId}, of Firefox: the latest value. */
    COMPONENT_ID("componentId", 0, StatsKind.GAUGE, ""),
    /** {@code datachannelid}, of browsers before it was dataChannelIdentifier: the latest value. */
    DATACHANNELID("datachannelid", 0, StatsKind.GAUGE, "");

    private static final Map<String, StatsMember> BY_NAME = new HashMap<>();
    private static final Map<Integer, StatsMember> BY_CODE = new HashMap<>();

    static {
        for (StatsMember member : values()) {
            BY_NAME.put(member.wireName, member);
            if (member.dumpCode != 0) {
                BY_CODE.put(member.dumpCode, member);
            }
        }
    }

    private final String wireName;
    private final int dumpCode;
    private final StatsKind kind;
    private final String unit;

    StatsMember(String wireName, int dumpCode, StatsKind kind, String unit) {
        this.wireName = wireName;
        this.dumpCode = dumpCode;
        this.kind = kind;
        this.unit = unit;
    }

    /**
     * Finds a member by its name.
     *
     * @param wireName the name as it stands in JSON
     * @return the member; empty when the table has none of that name
     */
    public static Optional<StatsMember> byName(String wireName) {
        return Optional.ofNullable(find(wireName));
    }

    /**
     * Finds a member by the number that stands for it in rtcstats dumps.
     *
     * @param code the number
     * @return the member; empty when no member has that number
     */
    public static Optional<StatsMember> byDumpCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    static @Nullable StatsMember find(String wireName) {
        return BY_NAME.get(wireName);
    }

    /**
     * The member's name in JSON.
     *
     * @return for example {@code packetsReceived}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * The number that stands for the name in rtcstats dumps.
     *
     * @return more than 0; 0 when there is none
     */
    public int dumpCode() {
        return dumpCode;
    }

    /**
     * What the member is.
     *
     * @return its kind
     */
    public StatsKind kind() {
        return kind;
    }

    /**
     * The unit on the wire.
     *
     * @return for example {@code s}; empty when there is none
     */
    public String unit() {
        return unit;
    }
}
