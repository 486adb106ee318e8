package dragoman.reader.event;

import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How probable it is that two tellings tell one act: a log-linear model over their traits, with weights learnt from
 * annotated articles ({@code merging.tsv}, made by {@code dragoman.training.acts.MergingTrainer}). Immutable, shared by
 * threads.
 */
public final class SameAct {
    /** The sets of traits whose values have weights of their own, taken together. The first, of none, is the bias. */
    public static final List<List<Trait>> TEMPLATES = List.of(
            List.of(),
            List.of(Trait.WORD),
            List.of(Trait.FRAME),
            List.of(Trait.FRAME, Trait.WORD),
            List.of(Trait.MODE),
            List.of(Trait.STATUS),
            List.of(Trait.OLD_STATUS, Trait.NEW_STATUS),
            List.of(Trait.SOURCE),
            List.of(Trait.TARGET),
            List.of(Trait.SOURCE, Trait.TARGET),
            List.of(Trait.SOURCE, Trait.WORD),
            List.of(Trait.TARGET, Trait.WORD),
            List.of(Trait.DATE),
            List.of(Trait.DATE, Trait.WORD),
            List.of(Trait.DISTANCE),
            List.of(Trait.DISTANCE, Trait.WORD),
            List.of(Trait.DISTANCE, Trait.TARGET),
            List.of(Trait.DISTANCE, Trait.FRAME),
            List.of(Trait.DISTANCE, Trait.NEW_FORM),
            List.of(Trait.MODE, Trait.FRAME),
            List.of(Trait.SOURCE, Trait.FRAME),
            List.of(Trait.TARGET, Trait.FRAME),
            List.of(Trait.OPENING),
            List.of(Trait.OPENING, Trait.WORD),
            List.of(Trait.OPENING, Trait.TARGET),
            List.of(Trait.TOUCHING),
            List.of(Trait.TOUCHING, Trait.WORD),
            List.of(Trait.OLD_FORM, Trait.NEW_FORM),
            List.of(Trait.NAMES),
            List.of(Trait.NAMES, Trait.WORD),
            List.of(Trait.NAMES, Trait.TYPE),
            List.of(Trait.TYPE),
            List.of(Trait.TYPE, Trait.WORD),
            List.of(Trait.TYPE, Trait.TARGET),
            List.of(Trait.TYPE, Trait.STATUS),
            List.of(Trait.TYPE, Trait.DISTANCE));

    private final double[][] weights;

    private SameAct(double[][] weights) {
        this.weights = weights;
    }

    /**
     * Reads the weights of a language.
     *
     * @throws dragoman.language.load.LexiconException naming every line that is wrong
     */
    public static SameAct load(LexiconSource source, String language) {
        double[][] weights = new double[TEMPLATES.size()][];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = new double[cells(TEMPLATES.get(i))];
        }
        Problems problems = new Problems();
        for (Line line : LexiconFile.lines(source, language + "/merging.tsv")) {
            List<String> cells = line.cells();
            try {
                int template = TEMPLATES.indexOf(traits(cells.get(0)));
                weights[template][cell(TEMPLATES.get(template), cells.get(1))] = Double.parseDouble(cells.get(2));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                problems.add("LEX-038", line, "expected traits, their values and a weight: " + e.getMessage());
            }
        }
        problems.failIfAny();
        return new SameAct(weights);
    }

    private static List<Trait> traits(String cell) {
        List<Trait> traits = new ArrayList<>();
        for (String name : cell.split(" ")) {
            if (!name.isEmpty()) {
                traits.add(Trait.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        return traits;
    }

    private static int cell(List<Trait> template, String values) {
        int cell = 0;
        String[] names = values.split(" ");
        for (int i = 0; i < template.size(); i++) {
            int value = template.get(i).named().indexOf(names[i]);
            if (value < 0) {
                throw new IllegalArgumentException("no value " + names[i]);
            }
            cell = cell * template.get(i).named().size() + value;
        }
        return cell;
    }

    /** How many combinations of values the traits of a template have. */
    public static int cells(List<Trait> template) {
        int cells = 1;
        for (Trait trait : template) {
            cells *= trait.named().size();
        }
        return cells;
    }

    /** Which of a template's combinations those values are. */
    public static int cell(List<Trait> template, int[] traits) {
        int cell = 0;
        for (int i = 0; i < template.size(); i++) {
            Trait trait = template.get(i);
            cell = cell * trait.named().size() + traits[trait.ordinal()];
        }
        return cell;
    }

    /** The probability, 0 to 1, that tellings with these traits tell one act. */
    double probability(int[] traits) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i][cell(TEMPLATES.get(i), traits)];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
