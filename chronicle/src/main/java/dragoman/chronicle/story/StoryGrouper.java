package dragoman.chronicle.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which articles tell the same event, and which repeat another nearly word for word. What it gives depends on
 * the set of articles alone, not on their order. Immutable, shared by threads.
 *
 * <p>Two articles may tell one event where they were published at most {@link #DAYS} days apart. The day is that of
 * publication, else the one in the address; where that of either is not known their words decide alone.
 */
public final class StoryGrouper {
    /** How like two articles must be to be one story. */
    public static final double THRESHOLD = 0.48;

    /** Most days between two articles of which one follows the other's telling. */
    public static final int DAYS = 3;

    private final double threshold;

    /** A grouper as it is used. */
    public StoryGrouper() {
        this(THRESHOLD);
    }

    /** A grouper that asks for another likeness, for those who measure. */
    public StoryGrouper(double threshold) {
        this.threshold = threshold;
    }

    /**
     * An article to group.
     *
     * @param article its id, of which there must be only one
     * @param published day of publication, {@code null} where not known
     * @param fingerprint of its words
     */
    public record Member(String article, @Nullable LocalDate published, Fingerprint fingerprint) {}

    /**
     * Where an article belongs.
     *
     * @param article its id
     * @param story id of the first article of its story by day and id; its own where it stands alone
     * @param copyOf id of the first article that it repeats nearly word for word, {@code null} where it does not
     */
    public record Grouped(
            String article, String story, @Nullable String copyOf) {}

    /** The groups of all articles, by day and id, those without a day last. */
    public List<Grouped> group(List<Member> articles) {
        List<Member> members = new ArrayList<>(articles);
        members.sort(Comparator.comparing(Member::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Member::article));
        Members all = new Members(members);
        int[] copies = new Copies(all).find();
        Edges edges = new Neighbours(all).edges(threshold);
        Groups groups = new Groups(all, threshold);
        for (int i = 0; i < copies.length; i++) {
            if (copies[i] >= 0) {
                groups.join(copies[i], i);
            }
        }
        edges.strongestFirst(groups::joinIfAlike);
        List<Grouped> grouped = new ArrayList<>(members.size());
        for (int i = 0; i < members.size(); i++) {
            String copyOf = copies[i] < 0 ? null : members.get(copies[i]).article();
            grouped.add(new Grouped(
                    members.get(i).article(), members.get(groups.first(i)).article(), copyOf));
        }
        return grouped;
    }
}
