package dragoman.eval;

import dragoman.reader.Reader;
import dragoman.reader.event.Pair;
import dragoman.reader.event.Telling;
import dragoman.text.CodePoints;
import dragoman.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two tellings of acts of one type in an annotated article, and whether gold says that they tell one act.
 *
 * @param document id of the article
 * @param traits their traits, as {@link Pair#traits} gives them
 * @param same whether they tell one act
 */
public record ToldPair(String document, int[] traits, boolean same) {
    /**
     * The pairs of a gold folder whose tellings both overlap an annotated act of their type, in text order.
     *
     * @throws EvalException where the folder cannot be used
     */
    public static List<ToldPair> of(Path folder, Reader reader) {
        List<ToldPair> pairs = new ArrayList<>();
        for (GoldDocument document : GoldDocument.all(folder)) {
            Reader.Parts parts = reader.parts(document.article());
            if (parts != null) {
                add(
                        document,
                        reader.tellings(parts),
                        new Pair(parts.scene().actors().entities()),
                        pairs);
            }
        }
        return pairs;
    }

    private static void add(GoldDocument document, List<Telling> tellings, Pair pair, List<ToldPair> pairs) {
        CodePoints points = new CodePoints(document.article().text());
        int[] acts = new int[tellings.size()];
        for (int i = 0; i < acts.length; i++) {
            acts[i] = act(document, tellings.get(i), points);
            for (int j = 0; j < i; j++) {
                boolean comparable = acts[i] >= 0
                        && acts[j] >= 0
                        && tellings.get(i).frame().type()
                                == tellings.get(j).frame().type();
                if (comparable) {
                    pairs.add(new ToldPair(
                            document.article().id(),
                            pair.traits(tellings.get(j), tellings.get(i)),
                            acts[i] == acts[j]));
                }
            }
        }
    }

    /** Index of the annotated act of that type with which the telling has most in common; -1 for none. */
    private static int act(GoldDocument document, Telling telling, CodePoints points) {
        Span span = ScoredEvent.points(points, telling.span());
        int best = -1;
        int most = 0;
        for (int i = 0; i < document.events().size(); i++) {
            ScoredEvent gold = document.events().get(i);
            int common = gold.type() == telling.frame().type() ? gold.overlap(span) : 0;
            if (common > most) {
                best = i;
                most = common;
            }
        }
        return best;
    }
}
