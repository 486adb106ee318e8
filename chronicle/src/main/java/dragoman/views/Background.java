package dragoman.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history that belongs to a new article: dated sentences, each with its sources, and what the chronicle says of the
 * article's own claims to be first.
 *
 * @param article what its source calls the new article
 * @param published its day; {@code null} where unknown, then all that the chronicle has counts as earlier
 * @param pairs the states that the article is about, two each, or one where it is about what happens there; ISO codes
 * @param found how many earlier dated acts of these pairs the chronicle has
 * @param items the sentences, by the day that they name, earliest first; never filled up with what does not belong
 * @param claims what came of the article's claims to be the first, second, …
 * @param coverage what was read before the article
 */
public record Background(
        String article,
        @Nullable LocalDate published,
        List<List<String>> pairs,
        int found,
        List<Item> items,
        List<ClaimCheck> claims,
        Coverage coverage)
        implements Answer {
    /**
     * One sentence.
     *
     * @param sentence in the language of the article
     * @param quoted whether it gives a source's own words
     * @param why what speaks for it: linked, same_act, contact, promise, disputed, weight
     * @param evidence the words that it rests on first, then further ones
     * @param act the event
     */
    public record Item(String sentence, boolean quoted, List<String> why, List<Evidence> evidence, Act act) {
        public Item {
            why = List.copyOf(why);
            evidence = List.copyOf(evidence);
        }
    }

    public Background {
        pairs = List.copyOf(pairs);
        items = List.copyOf(items);
        claims = List.copyOf(claims);
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("sentence", "quoted", "why"));
        columns.addAll(Act.COLUMNS);
        return columns;
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Item item : items) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(item.sentence());
            row.add(item.quoted());
            row.add(Act.joined(item.why()));
            row.addAll(item.act().row(item.evidence().get(0)));
            rows.add(row);
        }
        return rows;
    }
}
