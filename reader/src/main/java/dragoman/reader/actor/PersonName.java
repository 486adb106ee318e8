package dragoman.reader.actor;

import java.util.List;

/**
 * A person's name found in a sentence.
 *
 * @param sentence index of the sentence
 * @param first first token
 * @param last last token, inclusive
 * @param parts its words
 */
record PersonName(int sentence, int first, int last, List<Part> parts) {
    PersonName {
        parts = List.copyOf(parts);
    }

    /** What a word does in a name. */
    enum Role {
        INITIAL,
        GIVEN,
        MIDDLE,
        FAMILY,
        PARTICLE,
        NUMERAL
    }

    /**
     * One word.
     *
     * @param token its place in the sentence
     * @param text as written
     * @param role what it does
     * @param readings nominatives that it may come from; empty for initials, particles and numerals
     */
    record Part(int token, String text, Role role, List<NameReading> readings) {
        /** Every case and gender that some reading allows, unlikely ones only where there is no other. */
        int set() {
            int likely = 0;
            int all = 0;
            for (NameReading reading : readings) {
                all |= reading.set();
                likely |= reading.weight() > 1 ? reading.set() : 0;
            }
            return readings.isEmpty() ? Agreement.ALL : likely == 0 ? all : likely;
        }

        /** Whether the word is a known given name and nothing else. */
        boolean givenOnly() {
            boolean given = false;
            for (NameReading reading : readings) {
                if (reading.known() && reading.part() != NameReading.Part.GIVEN) {
                    return false;
                }
                given |= reading.known() && reading.weight() >= NameReader.KNOWN;
            }
            return given;
        }

        boolean known(NameReading.Part part) {
            for (NameReading reading : readings) {
                if (reading.known() && reading.part() == part) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Cases and genders that all words allow together. */
    int set() {
        int all = Agreement.ALL;
        for (Part part : parts) {
            all &= part.set();
        }
        return all;
    }

    /** Number of words that are neither initials nor particles nor numerals. */
    int words() {
        int words = 0;
        for (Part part : parts) {
            words += part.readings().isEmpty() ? 0 : 1;
        }
        return words;
    }

    /** Whether more than one word or an initial says who it is. */
    boolean full() {
        return words() > 1
                || parts.get(parts.size() - 1).role() == Role.NUMERAL
                || parts.get(0).role() == Role.INITIAL && words() == 1;
    }

    /** The word of that role; {@code null} where there is none. */
    @org.jspecify.annotations.Nullable
    Part part(Role role) {
        for (Part part : parts) {
            if (part.role() == role) {
                return part;
            }
        }
        return null;
    }

    /** The token that bears case for the tree: the first word that is no particle. */
    int head() {
        for (Part part : parts) {
            if (!part.readings().isEmpty()) {
                return part.token();
            }
        }
        return first;
    }
}
