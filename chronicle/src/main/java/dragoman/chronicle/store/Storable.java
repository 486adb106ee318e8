package dragoman.chronicle.store;

/** Text that UTF-8 and the store can hold. */
public final class Storable {
    private static final char REPLACEMENT = '\uFFFD';

    private Storable() {}

    /** The text, halves of surrogate pairs and null characters replaced by U+FFFD one for one, so that offsets stay. */
    public static String of(String text) {
        char[] units = null;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean pair = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (unit == 0 || Character.isSurrogate(unit)) {
                units = units == null ? text.toCharArray() : units;
                units[i] = REPLACEMENT;
            }
        }
        return units == null ? text : new String(units);
    }
}
