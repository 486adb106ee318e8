package dragoman.training;

import dragoman.language.Relation;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.language.load.LexiconSource;
import dragoman.language.morphology.Morphology;
import dragoman.language.morphology.MorphologyLoader;
import dragoman.language.syntax.Attacher;
import dragoman.language.syntax.AttacherTrainer;
import dragoman.language.syntax.Tagger;
import dragoman.language.syntax.TaggerTrainer;
import dragoman.language.syntax.Weights;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Trains the tagger and the attacher on Universal Dependencies treebanks and writes their weights.
 *
 * <p>Usage: {@code TrainSyntax TREEBANKS OUT [HELD_OUT]}: a folder of {@code .conllu} files, the folder for the weights,
 * and the file that is kept for measuring (default {@code ru_gsd-ud-test.conllu}).
 */
public final class TrainSyntax {
    private static final long SEED = 20251024L;
    private static final int TAGGER_PASSES = 8;
    private static final int ATTACHER_PASSES = 12;
    private static final int FOLDS = 5;
    private final Morphology morphology;
    private final PrintStream out;

    private TrainSyntax(Morphology morphology, PrintStream out) {
        this.morphology = morphology;
        this.out = out;
    }

    /** A treebank sentence with our tokens. */
    private record Pair(List<Token> tokens, List<Treebank.Word> words) {}

    /** Runs the training. */
    public static void main(String[] args) throws IOException {
        Morphology morphology = MorphologyLoader.load(LexiconSource.builtIn(), "ru", null);
        String heldOut = args.length > 2 ? args[2] : "ru_gsd-ud-test.conllu";
        new TrainSyntax(morphology, System.out).run(Path.of(args[0]), Path.of(args[1]), heldOut);
    }

    private void run(Path treebanks, Path folder, String heldOut) throws IOException {
        List<Pair> learn = new ArrayList<>();
        List<Pair> test = new ArrayList<>();
        try (var files = Files.list(treebanks)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
                boolean held = file.getFileName().toString().equals(heldOut);
                for (List<Treebank.Word> words : Treebank.read(file)) {
                    (held ? test : learn).add(new Pair(tokens(words), words));
                }
            }
        }
        Weights tags = TaggerTrainer.train(tagExamples(learn), TAGGER_PASSES, 20, SEED);
        Tagger tagger = new Tagger(tags);
        reportTags(tagger, test);
        List<AttacherTrainer.Example> arcs = jackknifed(learn);
        Weights relations = AttacherTrainer.relations(arcs, 6, 16, SEED);
        Weights moves = AttacherTrainer.arcs(arcs, relations, ATTACHER_PASSES, 20, SEED);
        new AttachmentReport(out)
                .print(
                        tagger,
                        new Attacher(moves, relations),
                        test.stream().map(Pair::tokens).toList(),
                        test.stream().map(Pair::words).toList());
        write(folder.resolve("tagger.weights"), tags);
        write(folder.resolve("arcs.weights"), moves);
        write(folder.resolve("relations.weights"), relations);
    }

    private void write(Path file, Weights weights) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream stream = Files.newOutputStream(file)) {
            weights.write(stream);
        }
        out.printf(Locale.ROOT, "%s %d bytes%n", file, Files.size(file));
    }

    private List<Token> tokens(List<Treebank.Word> words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        boolean space = false;
        for (Treebank.Word word : words) {
            String form = word.form();
            var analyses = morphology.analyse(form);
            tokens.add(new Token(
                    tokens.size(),
                    at,
                    at + form.length(),
                    form,
                    morphology.plain(form),
                    kind(form, analyses.get(0).tag()),
                    space,
                    analyses.get(0),
                    analyses));
            at += form.length() + (word.spaceAfter() ? 1 : 0);
            space = word.spaceAfter();
        }
        return tokens;
    }

    private static Token.Kind kind(String form, long tag) {
        return switch (Tag.pos(tag)) {
            case NUMBER -> Token.Kind.NUMBER;
            case SYMBOL -> Token.Kind.SYMBOL;
            case PUNCTUATION ->
                form.equals("\u00ab")
                        ? Token.Kind.QUOTE_OPEN
                        : form.equals("\u00bb") ? Token.Kind.QUOTE_CLOSE : Token.Kind.PUNCTUATION;
            default -> Token.Kind.WORD;
        };
    }

    private static List<TaggerTrainer.Example> tagExamples(List<Pair> pairs) {
        List<TaggerTrainer.Example> examples = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean[][] right = new boolean[pair.words().size()][];
            for (int i = 0; i < right.length; i++) {
                right[i] = Agreement.fits(pair.tokens().get(i), pair.words().get(i));
            }
            examples.add(new TaggerTrainer.Example(pair.tokens(), right));
        }
        return examples;
    }

    /** Each part is tagged by a tagger that has not seen it, as the reader's texts will be. */
    private static List<AttacherTrainer.Example> jackknifed(List<Pair> pairs) {
        List<AttacherTrainer.Example> examples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Pair> rest = new ArrayList<>();
            List<Pair> part = new ArrayList<>();
            for (int i = 0; i < pairs.size(); i++) {
                (i % FOLDS == fold ? part : rest).add(pairs.get(i));
            }
            Tagger tagger = new Tagger(TaggerTrainer.train(tagExamples(rest), TAGGER_PASSES, 20, SEED));
            for (Pair pair : part) {
                int[] heads =
                        pair.words().stream().mapToInt(Treebank.Word::head).toArray();
                Relation[] relations =
                        pair.words().stream().map(Treebank.Word::relation).toArray(Relation[]::new);
                examples.add(new AttacherTrainer.Example(tagger.tag(pair.tokens()), heads, relations));
            }
        }
        return examples;
    }

    private void reportTags(Tagger tagger, List<Pair> test) {
        int words = 0;
        int right = 0;
        int reachable = 0;
        for (Pair pair : test) {
            List<Token> tagged = tagger.tag(pair.tokens());
            for (int i = 0; i < tagged.size(); i++) {
                if (pair.words().get(i).pos().equals("PUNCT")) {
                    continue;
                }
                boolean[] fits = Agreement.fits(tagged.get(i), pair.words().get(i));
                words++;
                for (int k = 0; k < fits.length; k++) {
                    if (fits[k]) {
                        reachable++;
                        break;
                    }
                }
                int chosen = tagged.get(i).analyses().indexOf(tagged.get(i).analysis());
                right += fits[chosen] ? 1 : 0;
            }
        }
        out.printf(
                Locale.ROOT,
                "tagger: %d words, fitting reading offered %.4f, chosen %.4f%n",
                words,
                (double) reachable / words,
                (double) right / words);
    }
}
