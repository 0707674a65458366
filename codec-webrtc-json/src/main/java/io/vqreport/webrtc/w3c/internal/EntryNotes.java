package io.vqreport.webrtc.w3c.internal;

import io.vqreport.webrtc.w3c.GetStatsProblem;

/** Where the builder of an entry notes what is odd; whoever reads the entry knows the place. */
public interface EntryNotes {
    /**
     * Notes a problem of the member just handed over.
     *
     * @param code its code
     * @param member the member's name
     */
    void note(GetStatsProblem code, String member);

    /**
     * Notes a problem of the entry as a whole.
     *
     * @param code its code
     */
    void note(GetStatsProblem code);
}
