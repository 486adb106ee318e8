package dragoman.chronicle.merge;

import dragoman.chronicle.merge.Profile.Member;
import dragoman.chronicle.merge.Timing.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds pairs of tellings that may be one act without comparing each with each: those that name an actor in common at a time
 * in common. Where too many do (a day of war), they must share a second actor or a rare word as well. Of one block.
 */
final class Candidates {
    // Longer lists are not walked; what stands in them is looked up under a second key.
    private static final int CROWDED = 100;
    // Of a list under a second key the first are enough: likenesses among them connect the rest.
    private static final int FIRST = 60;
    private static final int RARE_WORDS = 4;
    private static final int BEST = 16;
    private static final int SHORT_INTERVAL = 10;

    private static final long MONTHS = 1L << 40;
    private static final long YEARS = 2L << 40;
    private static final long UNTOLD = 3L << 40;

    /**
     * Two tellings that look like one act.
     *
     * @param one the earlier in canonical order
     * @param other the later
     * @param margin points above what is needed
     */
    record Candidate(int one, int other, double margin) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble((Candidate c) -> -c.margin)
                .thenComparingInt(Candidate::one)
                .thenComparingInt(Candidate::other);
    }

    /** Where a telling is looked up: a time and a key. */
    private record Place(long time, String key) {}

    private final Digest.Block block;
    private final Likeness likeness;
    private final Map<Place, Postings> index = new HashMap<>();
    private final List<List<String>> keysOfProfiles = new ArrayList<>();
    private final int[] seenFor;

    Candidates(Digest.Block block, Likeness likeness) {
        this.block = block;
        this.likeness = likeness;
        this.seenFor = new int[block.digests().size()];
        Arrays.fill(seenFor, -1);
        block.profiles().forEach(profile -> keysOfProfiles.add(keys(profile)));
    }

    /** The pairs, best first. */
    List<Candidate> find() {
        block.digests().forEach(this::post);
        block.digests().forEach(this::postCrowded);
        Set<Candidate> found = new HashSet<>();
        for (Digest digest : block.digests()) {
            List<Candidate> own = new ArrayList<>();
            look(digest, own);
            own.sort(Candidate.BEST_FIRST);
            found.addAll(own.subList(0, Math.min(BEST, own.size())));
        }
        List<Candidate> sorted = new ArrayList<>(found);
        sorted.sort(Candidate.BEST_FIRST);
        return sorted;
    }

    private void post(Digest digest) {
        for (long time : times(digest.days())) {
            for (String key : keys(digest, time)) {
                index.computeIfAbsent(new Place(time, key), p -> new Postings()).add(digest.index());
            }
        }
    }

    private void postCrowded(Digest digest) {
        for (long time : times(digest.days())) {
            for (String key : keys(digest, time)) {
                Postings postings = index.get(new Place(time, key));
                if (postings != null && postings.size > CROWDED) {
                    for (String second : seconds(digest, key)) {
                        index.computeIfAbsent(new Place(time, second), p -> new Postings())
                                .add(digest.index());
                    }
                }
            }
        }
    }

    private void look(Digest digest, List<Candidate> found) {
        for (long time : looksAt(digest.days())) {
            for (String key : keys(digest, time)) {
                Postings postings = index.get(new Place(time, key));
                if (postings == null) {
                    continue;
                }
                if (postings.size <= CROWDED) {
                    compare(digest, postings, found);
                    continue;
                }
                for (String second : seconds(digest, key)) {
                    Postings fewer = index.get(new Place(time, second));
                    if (fewer != null) {
                        compare(digest, fewer, found);
                    }
                }
            }
        }
    }

    private void compare(Digest digest, Postings postings, List<Candidate> found) {
        int most = postings.size <= CROWDED ? postings.size : FIRST;
        for (int i = 0; i < most; i++) {
            int other = postings.indices[i];
            if (other == digest.index() || seenFor[other] == digest.index()) {
                continue;
            }
            seenFor[other] = digest.index();
            double margin = likeness.margin(digest, block.digests().get(other));
            if (margin >= 0) {
                found.add(new Candidate(Math.min(other, digest.index()), Math.max(other, digest.index()), margin));
            }
        }
    }

    /** Keys of a telling at a time: its actors; where the day is not told only its persons and bodies, and its story. */
    private List<String> keys(Digest digest, long time) {
        List<String> actors = keysOfProfiles.get(digest.profile());
        if (time != UNTOLD) {
            return actors;
        }
        List<String> keys = new ArrayList<>();
        for (String actor : actors) {
            if (actor.charAt(0) == 'n') {
                keys.add(actor);
            }
        }
        keys.add("s" + digest.story());
        return keys;
    }

    private static List<String> keys(Profile profile) {
        Set<String> keys = new HashSet<>();
        for (Profile.Side side : List.of(profile.source(), profile.target())) {
            side.countries().forEach(country -> keys.add("c" + country));
            for (Member member : side.members()) {
                for (String word : member.words()) {
                    if (word.length() > 2) {
                        keys.add("n" + word);
                    }
                }
            }
        }
        return keys.stream().sorted().toList();
    }

    /** The second keys below a crowded one: the other actors, and the words that fewest use. */
    private List<String> seconds(Digest digest, String key) {
        List<String> seconds = new ArrayList<>();
        for (String actor : keysOfProfiles.get(digest.profile())) {
            if (!actor.equals(key)) {
                seconds.add(key + " " + actor);
            }
        }
        Vocabulary vocabulary = block.vocabulary();
        Arrays.stream(digest.words())
                .filter(word -> vocabulary.uses(word) > 1)
                .boxed()
                .sorted(Comparator.comparingInt((Integer word) -> vocabulary.uses(word))
                        .thenComparing(vocabulary::word))
                .limit(RARE_WORDS)
                .forEach(word -> seconds.add(key + " w" + word));
        return seconds;
    }

    /** The times under which a telling stands. */
    private static List<Long> times(Days days) {
        if (!days.told()) {
            return List.of(UNTOLD);
        }
        List<Long> times = new ArrayList<>();
        if (days.length() <= SHORT_INTERVAL) {
            for (long day = days.from(); day <= days.to(); day++) {
                times.add(day);
            }
        } else if (days.length() <= 366) {
            times.addAll(months(days));
        }
        if (days.length() > 300) {
            times.add(year(days));
        }
        return times;
    }

    /** The times under which those stand that may be one act with it. */
    private static List<Long> looksAt(Days days) {
        if (!days.told()) {
            return List.of(UNTOLD);
        }
        List<Long> times = new ArrayList<>();
        if (days.length() <= SHORT_INTERVAL) {
            for (long day = days.from() - 1; day <= days.to(); day++) {
                times.add(day);
            }
        }
        if (days.length() <= 366) {
            times.addAll(months(days));
        }
        times.add(year(days));
        times.add(UNTOLD);
        return times;
    }

    private static List<Long> months(Days days) {
        LocalDate first = LocalDate.ofEpochDay(days.from());
        LocalDate last = LocalDate.ofEpochDay(days.to());
        List<Long> months = new ArrayList<>();
        for (long month = month(first); month <= month(last); month++) {
            months.add(MONTHS + month);
        }
        return months;
    }

    private static long month(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue();
    }

    private static long year(Days days) {
        return YEARS + LocalDate.ofEpochDay(days.from()).getYear();
    }

    /** A growing list of telling numbers. */
    private static final class Postings {
        private int[] indices = new int[4];
        private int size;

        void add(int index) {
            if (size > 0 && indices[size - 1] == index) {
                return;
            }
            if (size == indices.length) {
                indices = Arrays.copyOf(indices, size * 2);
            }
            indices[size++] = index;
        }
    }
}
