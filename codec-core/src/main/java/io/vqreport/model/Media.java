package io.vqreport.model;

/** What a stream carries. */
public enum Media {
    /** Speech or other sound. */
    AUDIO,
    /** Camera video. */
    VIDEO,
    /** Screen or application sharing. */
    SCREEN,
    /** Anything else: a data channel, real-time text. */
    DATA
}
