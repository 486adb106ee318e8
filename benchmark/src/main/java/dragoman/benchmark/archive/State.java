package dragoman.benchmark.archive;

import java.util.List;

/** A state of the archive, its words by case. Cells as states.tsv has them. */
record State(List<String> cells) {
    private static final String CASES = "ngdip";

    String iso() {
        return cells.get(0);
    }

    String capital() {
        return cells.get(8);
    }

    /** The state's name in a case: n, g, d, a, i or p. */
    String name(char letter) {
        return letter == 'a' ? accusative(cells.get(1)) : cells.get(1 + CASES.indexOf(letter));
    }

    /** Title and state of the leader in a case: n, g, d or i. */
    String leaderTitle(char letter) {
        return cells.get(10 + CASES.indexOf(letter)) + " " + name('g');
    }

    /** The leader's name in a case. */
    String leader(char letter) {
        return cells.get(14 + CASES.indexOf(letter));
    }

    /** The foreign minister's name in a case. */
    String minister(char letter) {
        return cells.get(18 + CASES.indexOf(letter));
    }

    /** 0 masculine, 1 feminine, 2 plural, by the last letter of its name. */
    int gender() {
        String name = cells.get(1);
        char last = name.charAt(name.length() - 1);
        return Character.isUpperCase(last) ? 2 : last == Words.A || last == Words.YA ? 1 : 0;
    }

    private static String accusative(String name) {
        char last = name.charAt(name.length() - 1);
        String stem = name.substring(0, name.length() - 1);
        return last == Words.A ? stem + Words.U : last == Words.YA ? stem + Words.YU : name;
    }
}
