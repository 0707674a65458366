package io.vqreport.examples.cli.input;

/** Told by the first octets, whatever the name. No report of any format begins like one of these. */
enum ArchiveKind {
    NONE,
    ZIP,
    TAR,
    GZIP;

    /** So many octets tell. */
    static final int PREFIX = 512;

    private static final int SUM = 148;
    private static final int SUM_END = 156;

    /**
     * Looks at an input's beginning.
     *
     * @param prefix its first octets, {@value #PREFIX} where there are so many
     */
    static ArchiveKind of(byte[] prefix) {
        if (startsWith(prefix, 'P', 'K', 3, 4) || startsWith(prefix, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(prefix, 0x1F, 0x8B, 8)) {
            return GZIP;
        }
        // The oldest archives have no mark, but every header has had a sum.
        return prefix.length >= PREFIX && hasTarSum(prefix) ? TAR : NONE;
    }

    /** The sum is of all octets of the header, its own taken as blanks, and stands there as six octal digits. */
    private static boolean hasTarSum(byte[] header) {
        int sum = 0;
        for (int i = 0; i < PREFIX; i++) {
            sum += i >= SUM && i < SUM_END ? ' ' : header[i] & 0xFF;
        }
        int told = 0;
        boolean digits = false;
        for (int i = SUM; i < SUM_END; i++) {
            byte octet = header[i];
            if (octet >= '0' && octet <= '7') {
                told = told * 8 + (octet - '0');
                digits = true;
            } else if (octet != ' ' && octet != 0) {
                return false;
            }
        }
        return digits && told == sum;
    }

    private static boolean startsWith(byte[] prefix, int... octets) {
        if (prefix.length < octets.length) {
            return false;
        }
        for (int i = 0; i < octets.length; i++) {
            if ((prefix[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }
}
