package dragoman.training;

import dragoman.language.Relation;
import dragoman.language.Token;
import dragoman.language.syntax.Attacher;
import dragoman.language.syntax.Tagger;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores attachment against a treebank: all words but punctuation, then relation by relation. */
final class AttachmentReport {
    private final PrintStream out;

    AttachmentReport(PrintStream out) {
        this.out = out;
    }

    void print(Tagger tagger, Attacher attacher, List<List<Token>> sentences, List<List<Treebank.Word>> gold) {
        int words = 0;
        int heads = 0;
        int both = 0;
        Map<Relation, int[]> per = new EnumMap<>(Relation.class);
        for (int s = 0; s < sentences.size(); s++) {
            Attacher.Attachment found = attacher.attach(tagger.tag(sentences.get(s)));
            for (int i = 0; i < sentences.get(s).size(); i++) {
                Treebank.Word word = gold.get(s).get(i);
                if (word.relation() == Relation.PUNCT) {
                    continue;
                }
                words++;
                boolean head = found.heads()[i] == word.head();
                boolean relation = found.relations()[i] == word.relation();
                heads += head ? 1 : 0;
                both += head && relation ? 1 : 0;
                per.computeIfAbsent(word.relation(), key -> new int[3])[0]++;
                per.computeIfAbsent(found.relations()[i], key -> new int[3])[1]++;
                per.get(word.relation())[2] += head && relation ? 1 : 0;
            }
        }
        out.printf(
                Locale.ROOT,
                "attachment: %d words, heads %.4f, heads and relations %.4f%n",
                words,
                (double) heads / words,
                (double) both / words);
        per.forEach((relation, n) -> out.printf(
                Locale.ROOT,
                "  %-12s gold %5d found %5d right %5d  F1 %.3f%n",
                relation,
                n[0],
                n[1],
                n[2],
                2.0 * n[2] / Math.max(1, n[0] + n[1])));
    }
}
