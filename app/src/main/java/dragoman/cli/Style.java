package dragoman.cli;

/** How a piece of text looks on a terminal with colours; bits, so that they can be joined. */
final class Style {
    static final int PLAIN = 0;
    static final int BOLD = 1;
    static final int DIM = 1 << 1;
    static final int UNDERLINE = 1 << 2;
    static final int RED = 1 << 3;
    static final int GREEN = 1 << 4;
    static final int YELLOW = 1 << 5;
    static final int BLUE = 1 << 6;
    static final int MAGENTA = 1 << 7;
    static final int CYAN = 1 << 8;

    /** The number of each bit in an ANSI escape ("select graphic rendition"), lowest bit first. */
    private static final int[] ANSI = {1, 2, 4, 31, 32, 33, 34, 35, 36};

    private Style() {}

    /** The escape that switches from any style to this one. */
    static String escape(int style) {
        StringBuilder out = new StringBuilder("\u001B[0");
        for (int bit = 0; bit < ANSI.length; bit++) {
            if ((style >> bit & 1) != 0) {
                out.append(';').append(ANSI[bit]);
            }
        }
        return out.append('m').toString();
    }
}
