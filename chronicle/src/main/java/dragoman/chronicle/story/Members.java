package dragoman.chronicle.story;

import java.util.List;

/** The articles to group, by their places in day and id order, with all that is asked of them often. */
final class Members {
    private static final double LATER_DAY = 0.05;

    private final Fingerprint[] fingerprints;
    private final int[] days;

    Members(List<StoryGrouper.Member> members) {
        fingerprints = new Fingerprint[members.size()];
        days = new int[members.size()];
        for (int i = 0; i < fingerprints.length; i++) {
            StoryGrouper.Member member = members.get(i);
            fingerprints[i] = member.fingerprint();
            days[i] = member.published() == null
                    ? member.fingerprint().addressDay()
                    : (int) member.published().toEpochDay();
        }
    }

    int size() {
        return fingerprints.length;
    }

    Fingerprint fingerprint(int i) {
        return fingerprints[i];
    }

    Features features(int i) {
        return fingerprints[i].features();
    }

    /** The day of an article: of publication, else that of its address; {@link AddressDay#NONE} where not known. */
    int day(int i) {
        return days[i];
    }

    boolean dated(int i) {
        return days[i] != AddressDay.NONE;
    }

    /** Whether two articles are near enough in time; where a day is not known, they may be. */
    boolean near(int i, int j) {
        return !dated(i) || !dated(j) || Math.abs(days[i] - days[j]) <= StoryGrouper.DAYS;
    }

    /**
     * How much two articles are like tellings of one event; 0 where the days between them are too many. Each day
     * between takes something away: an event is told on its day and the next one, later comes what followed from it.
     */
    double likeness(int i, int j) {
        return near(i, j) ? parts(i, j).likeness() - later(i, j) : 0;
    }

    /** The same for two articles of stories that are to be joined because others of them are alike. */
    double vouched(int i, int j) {
        return near(i, j) ? parts(i, j).vouched() - later(i, j) : 0;
    }

    private Likeness.Parts parts(int i, int j) {
        return Likeness.parts(fingerprints[i], fingerprints[j]);
    }

    private double later(int i, int j) {
        return dated(i) && dated(j) ? Math.abs(days[i] - days[j]) * LATER_DAY : 0;
    }
}
