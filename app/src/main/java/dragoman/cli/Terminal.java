package dragoman.cli;

import java.util.Locale;
import java.util.Map;

/**
 * Where results are shown.
 *
 * @param width columns of a line
 * @param colour whether escapes for colours and the like may be written
 */
record Terminal(int width, boolean colour) {
    private static final int PIPED_WIDTH = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;

    /** When to use colours. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The terminal that the environment describes. The launcher says in {@code DRAGOMAN_TERMINAL} whether standard output
     * is one, since Java cannot tell it alone; {@code COLUMNS} gives the width, {@code NO_COLOR} (with any value) forbids
     * colours unless they are asked for.
     */
    static Terminal of(Colour choice, Map<String, String> environment) {
        boolean terminal = isTerminal(environment);
        boolean allowed = environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
        boolean colour = choice == Colour.ALWAYS || choice == Colour.AUTO && terminal && allowed;
        return new Terminal(width(environment.get("COLUMNS")), colour);
    }

    /** Whether standard output is one. */
    static boolean isTerminal(Map<String, String> environment) {
        return "1".equals(environment.get("DRAGOMAN_TERMINAL"));
    }

    private static int width(@org.jspecify.annotations.Nullable String columns) {
        if (columns == null
                || columns.isEmpty()
                || columns.length() > 4
                || !columns.chars().allMatch(Character::isDigit)) {
            return PIPED_WIDTH;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }
}
