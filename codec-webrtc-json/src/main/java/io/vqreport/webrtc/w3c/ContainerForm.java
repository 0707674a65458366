package io.vqreport.webrtc.w3c;

/** The forms in which the result of getStats, a map in the browser, is written as JSON. */
public enum ContainerForm {
    /** {@code [{"id":..,"type":..},..]}. */
    ARRAY,
    /** {@code [["id",{..}],..]}, as JavaScript writes the entries of a map. */
    MAP_ENTRIES,
    /** {@code [{"key":"id","value":{..}},..]}. */
    KEY_VALUE,
    /** {@code {"id":{..},..}}. */
    BY_ID,
    /** {@code {"id":..,"type":..}}: one entry by itself. */
    SINGLE_ENTRY,
    /** Put together from the lines or columns of a dump. */
    DUMP
}
