package dragoman.text;

/**
 * Offsets of one text in Unicode code points, as the reading format counts them. Inside Dragoman all offsets are UTF-16
 * units; only formats convert. A lone surrogate counts as one code point, as {@link String#codePoints()} has it.
 */
public final class CodePoints {
    private final int[] astral;

    /** Prepares offsets of the text; costs nothing to look up where the text has no character beyond the basic plane. */
    public CodePoints(String text) {
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isPair(text, i)) {
                count++;
                i++;
            }
        }
        astral = new int[count];
        for (int i = 0, n = 0; n < count; i++) {
            if (isPair(text, i)) {
                astral[n++] = ++i;
            }
        }
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1));
    }

    /** The code-point offset of a UTF-16 offset; an offset inside a surrogate pair counts as after it. */
    public int of(int unit) {
        int found = java.util.Arrays.binarySearch(astral, unit);
        int before = found < 0 ? -found - 1 : found;
        return unit - before;
    }

    /** The UTF-16 offset of a code-point offset. */
    public int unit(int codePoint) {
        int low = codePoint;
        for (int second : astral) {
            if (second <= low) {
                low++;
            } else {
                break;
            }
        }
        return low;
    }
}
