package dragoman.chronicle.story;

/**
 * How much two articles are like two tellings of one event, by their words alone: 0 for nothing in common, about 1 for
 * the same telling; may be less than 0. What speaks for it: the telling words they share; that each says what the other
 * begins with; that the numbers with which they begin agree. What speaks against it: other days named; the same outlet,
 * which seldom tells an event twice, but repeats its own words when it tells what happened next.
 * docs/decisions/032-stories.md says where the figures come from.
 */
final class Likeness {
    private static final double NUMBERS_COUNT = 0.6;
    private static final double LEAD_COUNTS = 0.3;
    private static final double OTHER_DAY = 0.4;
    private static final double SAME_OUTLET = 0.45;
    private static final double SAME_OUTLET_VOUCHED = 0.2;
    /** What is known before numbers are compared: half of this weight agrees. */
    private static final double NUMBERS_PRIOR = 30;

    /** What share of the shorter text's sequences the longer one has where it repeats sentences; what that adds. */
    private static final double SENTENCES_SHARE = 0.6;

    private static final double SENTENCES_COUNT = 0.3;
    /** The same where both fill in one form: fewer sequences, since numbers stand between, and few of its numbers. */
    private static final double FORM_SHARE = 0.35;

    private static final double FORM_NUMBERS = 0.3;
    private static final double FORM_COUNTS = 0.4;
    /** Texts that share fewer words repeat nothing. */
    private static final double REPEATING_WORDS = 0.2;

    private static final double COPY_SHARE = 0.85;
    private static final double COPY_LENGTH = 0.6;

    private Likeness() {}

    /** What two articles share, in weights. */
    private static final class Shared {
        double product;
        /** Of the words with which they begin: those that the other has too. */
        double leadOne;

        double leadOther;
        double numbersOne;
        double numbersOther;
        boolean date;
    }

    /** What one text has of the other's sequences of words. */
    enum Repeats {
        /** Less than half of them. */
        LITTLE,
        /** Most sentences, with the numbers in them. */
        SENTENCES,
        /** The same form, filled in with other numbers. */
        FORM
    }

    /**
     * What speaks for and against one story.
     *
     * @param words cosine of the weights of the words
     * @param lead share of the words with which one begins that the other has; the less of both
     * @param numbers how far the numbers with which they begin agree, 0.5 where there are none
     * @param otherDay both begin with days and none of these is named by both
     * @param sameOutlet one outlet published both
     * @param repeats whether one repeats the other's sentences
     */
    record Parts(double words, double lead, double numbers, boolean otherDay, boolean sameOutlet, Repeats repeats) {
        double likeness() {
            return likeness(SAME_OUTLET);
        }

        /** The likeness where others vouch for one story, so that the same outlet speaks less against it. */
        double vouched() {
            return likeness(SAME_OUTLET_VOUCHED);
        }

        private double likeness(double outletCounts) {
            double likeness = words + NUMBERS_COUNT * (numbers - 0.5) + LEAD_COUNTS * (lead - 0.5);
            if (otherDay) {
                likeness -= OTHER_DAY;
            }
            return switch (repeats) {
                case SENTENCES -> likeness + SENTENCES_COUNT;
                case FORM -> likeness - (sameOutlet ? outletCounts : 0) - FORM_COUNTS;
                case LITTLE -> likeness - (sameOutlet ? outletCounts : 0);
            };
        }
    }

    /** What the likeness of two articles is made of. */
    static Parts parts(Fingerprint one, Fingerprint other) {
        Features a = one.features();
        Features b = other.features();
        Shared shared = shared(a, b);
        double words = share(shared.product, a.length() * b.length());
        double lead = Math.min(share(shared.leadOne, a.leadWeight()), share(shared.leadOther, b.leadWeight()));
        double numbers = (shared.numbersOne + shared.numbersOther + NUMBERS_PRIOR / 2)
                / (a.leadNumbersWeight() + b.leadNumbersWeight() + NUMBERS_PRIOR);
        boolean otherDay = a.leadDate() && b.leadDate() && !shared.date;
        Repeats repeats = words < REPEATING_WORDS ? Repeats.LITTLE : repeats(one, other);
        return new Parts(words, lead, numbers, otherDay, sameOutlet(one, other), repeats);
    }

    private static Repeats repeats(Fingerprint one, Fingerprint other) {
        double contained = one.sketch().contained(other.sketch());
        if (contained < FORM_SHARE) {
            return Repeats.LITTLE;
        }
        boolean shorter = one.sketch().shingles() <= other.sketch().shingles();
        double numbers =
                shorter ? numbersOf(one.features(), other.features()) : numbersOf(other.features(), one.features());
        if (numbers < FORM_NUMBERS) {
            return Repeats.FORM;
        }
        return contained >= SENTENCES_SHARE && numbers >= 0.5 ? Repeats.SENTENCES : Repeats.LITTLE;
    }

    /** The share of an article's numbers, by weight, that the other has; 0.5 where it has none. */
    private static double numbersOf(Features part, Features whole) {
        double all = NUMBERS_PRIOR;
        double said = NUMBERS_PRIOR / 2;
        for (int i = 0, j = 0; i < part.size(); i++) {
            if (part.sort(i) == Features.NUMBER) {
                while (j < whole.size() && whole.hash(j) < part.hash(i)) {
                    j++;
                }
                all += part.weight(i);
                said += j < whole.size() && whole.hash(j) == part.hash(i) ? part.weight(i) : 0;
            }
        }
        return said / all;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static Shared shared(Features a, Features b) {
        Shared shared = new Shared();
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            int order = Integer.compare(a.hash(i), b.hash(j));
            if (order == 0) {
                add(shared, a, i, b, j);
                i++;
                j++;
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static void add(Shared shared, Features a, int i, Features b, int j) {
        shared.product += (double) a.weight(i) * b.weight(j);
        boolean number = a.sort(i) == Features.NUMBER;
        if (a.leading(i)) {
            shared.leadOne += a.weight(i);
            shared.numbersOne += number ? a.weight(i) : 0;
        }
        if (b.leading(j)) {
            shared.leadOther += b.weight(j);
            shared.numbersOther += number ? b.weight(j) : 0;
        }
        shared.date |= a.sort(i) == Features.DATE && (a.leading(i) || b.leading(j));
    }

    private static boolean sameOutlet(Fingerprint one, Fingerprint other) {
        return one.outlet() != 0 && one.outlet() == other.outlet();
    }

    /**
     * Whether one repeats the other nearly word for word. A line more or less at the end does not matter; other numbers
     * do: the same form filled in for another day is no copy.
     */
    static boolean copies(Fingerprint one, Fingerprint other) {
        int least = Math.min(one.sketch().shingles(), other.sketch().shingles());
        int most = Math.max(one.sketch().shingles(), other.sketch().shingles());
        return least >= COPY_LENGTH * most
                && one.sketch().contained(other.sketch()) >= COPY_SHARE
                && !(newNumber(one.features(), other.features()) && newNumber(other.features(), one.features()));
    }

    /** Whether the first begins with a number or day that the second does not name. */
    private static boolean newNumber(Features first, Features second) {
        int j = 0;
        for (int i = 0; i < first.size(); i++) {
            if (first.leading(i) && first.sort(i) != Features.WORD) {
                while (j < second.size() && second.hash(j) < first.hash(i)) {
                    j++;
                }
                if (j == second.size() || second.hash(j) != first.hash(i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
