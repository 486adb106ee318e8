package dragoman.chronicle.merge;

import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far two tellings of a block look like one act. What they share gives points, what differs takes some, and what cannot
 * be the same of one act forbids. How many points are needed depends on the type: two leaders telephone once a day, but
 * accuse often. Of one block; not thread-safe.
 */
final class Likeness {
    /** Two tellings that cannot be one act. */
    static final double NEVER = Double.NEGATIVE_INFINITY;

    // Odd, so that no two pairs get the same key; without it the hashes of neighbouring pairs would be the same.
    private static final long SCATTER = 0x9E3779B97F4A7C15L;
    private static final double STRONG_WORDS = 2.5;
    private static final double SOME_WORDS = 1;
    private static final double FEW_WORDS = 0.3;
    private static final double MUCH_ALIKE = 0.3;
    private static final double NEARLY_SAME = 0.55;
    private static final double HAPPENS_ONCE = 2.5;
    private static final double SELDOM = 1.5;
    private static final double MOST_FOR_WORDS = 5;
    private static final double MOST_FOR_COMMON_WORDS = 3.5;
    private static final double HARDLY_ANY = 0.12;
    private static final double SAYS_MUCH = 2.5;
    /** Most that the words of a telling weigh which says nothing of its own ("the strikes"). */
    static final double SAYS_LITTLE = 1.5;

    private final Digest.Block block;
    private final Vocabulary vocabulary;
    private final EventType type;
    private final double needed;
    private final boolean speech;
    private final DayBook book;
    // One refusal or demand is coded now by what is refused, now by the refusal; an award and a treaty never are one
    // act.
    private final double otherCode;
    private final Map<Long, Participants> participants = new HashMap<>();

    Likeness(Digest.Block block, EventType type) {
        this.block = block;
        this.vocabulary = block.vocabulary();
        this.type = type;
        this.needed = needed(type);
        this.speech = type.quad() == EventType.Quad.VERBAL_CONFLICT;
        this.otherCode = speech ? -0.5 : -1.5;
        this.book = new DayBook(block, type.symmetrical());
    }

    /** Speech acts need words in common, since one state makes several in a day; a meeting of two needs few. */
    private static double needed(EventType type) {
        return switch (type) {
            case CONSULT -> 6;
            case COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE -> 6.5;
            case AGREE, SUPPORT, CONCEDE, COERCE, OFFICE, INCIDENT -> 7;
            case ASSAULT, REQUEST, ACCUSE, REJECT, THREATEN -> 7.5;
        };
    }

    /** Points above what is needed; below zero where too little is shared, {@link #NEVER} where something contradicts. */
    double margin(Digest one, Digest other) {
        return one.sameArticle(other) && !toldTwice(one, other) ? NEVER : marginInText(one, other);
    }

    /** The margin, whatever the reader said about two tellings of one article. */
    private double marginInText(Digest one, Digest other) {
        Timing timing = Timing.of(one.days(), other.days());
        if (timing == Timing.APART) {
            return NEVER;
        }
        Participants who = participants(one.profile(), other.profile());
        if (who.contradiction() || !compatible(one, other)) {
            return NEVER;
        }
        double shared = shared(one, other);
        double words = words(one, other, shared);
        double unique = unique(one, other, who);
        boolean story = one.story() == other.story();
        // What says nothing of its own fits every act of the day; Leftovers decides about it.
        boolean scrap = shared == 0 && Math.min(one.weight(), other.weight()) <= SAYS_LITTLE;
        double seldom = scrap ? 0 : seldom(timing, one, other);
        boolean told = switch (timing) {
            case NEXT_DAY -> story || shared >= STRONG_WORDS;
            case UNTOLD ->
                story
                        ? (shared >= SOME_WORDS || unique > 0)
                                && (!type.symmetrical() || who.sides() + who.persons() > 1)
                        : shared >= STRONG_WORDS
                                && who.persons() + who.bodies() > 0
                                && !who.unequal()
                                && !Participants.mayBeOthers(
                                        block.profiles().get(one.profile()),
                                        block.profiles().get(other.profile()));
            default -> !speech || shared >= FEW_WORDS || seldom >= SELDOM;
        };
        if (!told) {
            return NEVER;
        }
        return who.points()
                + unique
                + words
                + timing(timing, one, other)
                + seldom
                + (story ? 2 : 0)
                + (one.words().length > 2 && one.sameWords(other) ? 2 : 0)
                + codes(one.telling(), other.telling())
                + place(one.telling().place(), other.telling().place())
                - needed;
    }

    /**
     * Whether an article tells one act twice though the reader took it for two, as headings and first sentences do: the same
     * clause read twice, a meeting of the same leaders on the same day, or the same act of a day in nearly the same words.
     */
    boolean toldTwice(Digest one, Digest other) {
        boolean sameDay = one.days().told() && one.days().equals(other.days());
        if (one.sameWords(other) && one.days().equals(other.days())) {
            return true;
        }
        return sameDay
                && (leadersMeet(participants(one.profile(), other.profile()))
                        || Objects.equals(one.telling().cameo(), other.telling().cameo())
                                && Objects.equals(
                                        one.telling().mode(), other.telling().mode())
                                && cosine(one, other) >= NEARLY_SAME
                                && sharedWords(one, other).size() > 1);
    }

    /**
     * Whether two tellings of one article are so much alike that a third telling may say that they are one act: what happens
     * once, or what happened on the same day at the same place or in much the same words.
     */
    boolean oneByAThird(Digest one, Digest other) {
        Telling.Place place = one.telling().place();
        Telling.Place there = other.telling().place();
        boolean samePlace = place != null && there != null && place.name().equals(there.name());
        boolean sameDay = one.days().told() && one.days().equals(other.days());
        boolean once = unique(one, other, participants(one.profile(), other.profile())) >= HAPPENS_ONCE;
        return (once || sameDay && (samePlace || cosine(one, other) >= MUCH_ALIKE)) && marginInText(one, other) >= 1;
    }

    private boolean leadersMeet(Participants who) {
        return type == EventType.CONSULT && who.persons() > 1 && who.states() != 1;
    }

    private double cosine(Digest one, Digest other) {
        double shared = shared(one, other);
        return shared == 0 ? 0 : shared / Math.sqrt(one.weight() * other.weight());
    }

    /** Whether mode and place let both be one act. */
    boolean compatible(Digest one, Digest other) {
        // Where leaders met is often taken from what they spoke about.
        return Modes.agree(type, one.telling().mode(), other.telling().mode())
                && (type == EventType.CONSULT
                        || !otherCountry(one.telling().place(), other.telling().place()));
    }

    /** Who takes part in both. */
    Participants participants(int one, int other) {
        long key = key(one, other);
        Participants known = participants.get(key);
        if (known == null) {
            known = Participants.of(block.profiles().get(one), block.profiles().get(other), type.symmetrical());
            participants.put(key, known);
        }
        return known;
    }

    /** One number for two, in either order. */
    static long key(int one, int other) {
        return SCATTER * (((long) Math.min(one, other) << 32) | Math.max(one, other));
    }

    /** What the words that both use say. */
    private double shared(Digest one, Digest other) {
        int[] a = one.words();
        int[] b = other.words();
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared += vocabulary.weight(a[i]);
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** Points for rare words in common, or for common words that are nearly all that both say. */
    private static double words(Digest one, Digest other, double shared) {
        double cosine = shared == 0 ? 0 : shared / Math.sqrt(one.weight() * other.weight());
        if (cosine < HARDLY_ANY && Math.min(one.weight(), other.weight()) > SAYS_MUCH) {
            return -1;
        }
        double rare = Math.min(MOST_FOR_WORDS, shared) * (0.4 + 0.6 * cosine);
        return cosine < MUCH_ALIKE ? rare : Math.max(rare, cosine * MOST_FOR_COMMON_WORDS * Math.min(1, 2 * shared));
    }

    private static double timing(Timing timing, Digest one, Digest other) {
        return switch (timing) {
            case SAME_DAY -> 3;
            case SAME_PERIOD -> one.days().length() > 31 ? 0.5 : 1.5;
            case WITHIN_WEEKS -> 1.5;
            case NEXT_DAY -> 1;
            case WITHIN -> 0;
            case UNTOLD, APART -> untold(one, other);
        };
    }

    private double seldom(Timing timing, Digest one, Digest other) {
        return switch (timing) {
            case SAME_DAY, WITHIN_WEEKS, WITHIN -> book.points(one, other);
            case SAME_PERIOD, NEXT_DAY, UNTOLD, APART -> 0;
        };
    }

    /** News of an undated act are mostly printed within days of it. */
    private static double untold(Digest one, Digest other) {
        long first = one.days().told() ? one.days().from() : one.published();
        long second = other.days().told() ? other.days().from() : other.published();
        if (first == Timing.UNTOLD_DAY || second == Timing.UNTOLD_DAY) {
            return 0;
        }
        long apart = Math.abs(first - second);
        return apart <= 1 ? 1.5 : apart <= 3 ? 0.5 : apart <= 30 ? 0 : -2;
    }

    /** What happens to a person once, or seldom, or hardly twice at one time. */
    private double unique(Digest one, Digest other, Participants who) {
        if (who.persons() == 0) {
            return 0;
        }
        String mode = one.telling().mode();
        if (type == EventType.ASSAULT) {
            return who.targets() > 0 ? 2.5 : 0;
        }
        if (mode == null || !mode.equals(other.telling().mode())) {
            return 0;
        }
        return switch (mode) {
            case "death" -> 3;
            case "resign" -> 2.5;
            case "elect", "appoint", "dismiss", "nominate" -> 1.5;
            case "arrest", "convict", "abduct", "release" -> 1;
            default -> 0;
        };
    }

    private double codes(Telling one, Telling other) {
        double points =
                one.mode() == null || other.mode() == null ? 0 : one.mode().equals(other.mode()) ? 0.5 : -0.5;
        if (one.cameo() != null && other.cameo() != null) {
            points += one.cameo().equals(other.cameo()) ? 0.5 : finer(one.cameo(), other.cameo()) ? otherCode : 0;
        }
        boolean denied = one.status().equals("denied") != other.status().equals("denied");
        boolean possible = one.status().equals("hypothetical") != other.status().equals("hypothetical");
        return denied || possible ? points - 1 : points;
    }

    /** Whether two codes name different acts below one root, not one the root of the other. */
    private static boolean finer(String one, String other) {
        return one.length() > 2
                && other.length() > 2
                && one.charAt(2) != other.charAt(2)
                && one.charAt(2) != '0'
                && other.charAt(2) != '0';
    }

    private static double place(Telling.@Nullable Place one, Telling.@Nullable Place other) {
        if (one == null || other == null) {
            return 0;
        }
        return one.name().equals(other.name()) ? 1.5 : -1;
    }

    /** Whether two places lie in different countries. */
    private static boolean otherCountry(Telling.@Nullable Place one, Telling.@Nullable Place other) {
        return one != null
                && other != null
                && one.country() != null
                && other.country() != null
                && !one.country().equals(other.country());
    }

    /** How likely the margin makes it, 0 to 1; one half where just enough is shared. */
    static double score(double margin) {
        return 1 / (1 + Math.exp(-margin));
    }

    /** What two tellings have in common, in words for people. */
    String why(Digest one, Digest other) {
        List<String> reasons = new ArrayList<>();
        reasons.add(
                switch (Timing.of(one.days(), other.days())) {
                    case SAME_DAY -> "same day";
                    case SAME_PERIOD -> "same time";
                    case WITHIN_WEEKS, WITHIN -> "one date within the other";
                    case NEXT_DAY -> "a day apart";
                    case UNTOLD -> "date not told by both";
                    case APART -> "different dates";
                });
        Participants who = participants(one.profile(), other.profile());
        if (who.persons() > 0) {
            reasons.add(who.persons() > 1 ? "same persons" : "same person");
        }
        if (who.bodies() > 0) {
            reasons.add("same organisation");
        }
        if (who.states() > 0) {
            reasons.add(who.states() > 1 ? "same states" : "same state");
        }
        String mode = one.telling().mode();
        if (mode != null && mode.equals(other.telling().mode())) {
            reasons.add("both " + mode);
        }
        Telling.Place place = one.telling().place();
        Telling.Place there = other.telling().place();
        if (place != null && there != null && place.name().equals(there.name())) {
            reasons.add("same place");
        }
        if (one.story() == other.story()) {
            reasons.add("same story");
        }
        List<String> words = sharedWords(one, other);
        if (!words.isEmpty()) {
            reasons.add("words: " + String.join(", ", words));
        }
        return String.join("; ", reasons);
    }

    /** The words shared that say most, at most five. */
    private List<String> sharedWords(Digest one, Digest other) {
        List<Integer> shared = new ArrayList<>();
        for (int word : one.words()) {
            if (Arrays.binarySearch(other.words(), word) >= 0) {
                shared.add(word);
            }
        }
        shared.sort(Comparator.comparingDouble((Integer word) -> -vocabulary.weight(word))
                .thenComparing(vocabulary::word));
        return shared.stream().limit(5).map(vocabulary::word).toList();
    }
}
