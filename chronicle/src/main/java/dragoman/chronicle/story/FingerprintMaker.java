package dragoman.chronicle.story;

import dragoman.chronicle.WordKeys;
import dragoman.text.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs the words of an article. A word tells more the rarer it is in newspapers, if it is a name, if it stands in the
 * heading or at the beginning, and, with diminishing returns, the more often it is said.
 */
final class FingerprintMaker {
    private static final int LEAD = 40;
    private static final int BEGINNING = 60;
    private static final int LONGEST = 2000;
    private static final double HEADING_WEIGHT = 2;
    private static final double TAIL_WEIGHT = 0.5;
    /** Weights are kept as whole numbers; this many steps for one unit. */
    private static final double STEPS = 2;

    private static final int LONGEST_HEADING = 250;
    /** Most numbers and days kept. */
    private static final int NUMBERS = 28;

    private final WordKeys words;
    private final Map<Integer, Word> found = new HashMap<>(512);

    private FingerprintMaker(WordKeys words) {
        this.words = words;
    }

    /** One word and what was met of it so far. */
    private static final class Word {
        final int hash;
        double telling;
        double times;
        boolean leading;

        Word(int hash) {
            this.hash = hash;
        }

        double weight;

        void weigh() {
            weight = STEPS * telling * Math.log1p(times) / Math.log(2);
        }
    }

    static Fingerprint make(Article article, WordKeys words) {
        String text = article.text().strip();
        String heading = article.title();
        if (heading == null) {
            int line = text.indexOf('\n');
            heading = line > 0 && line <= LONGEST_HEADING ? text.substring(0, line) : "";
            text = text.substring(heading.length());
        }
        FingerprintMaker maker = new FingerprintMaker(words);
        maker.add(words.of(heading), true);
        List<WordKeys.Key> keys = words.of(text);
        maker.add(keys, false);
        int[] sequence = keys.stream().mapToInt(key -> Hashes.of(key.form())).toArray();
        int outlet = Outlet.of(article);
        return new Fingerprint(outlet, AddressDay.of(article.url()), maker.features(), Sketch.of(sequence));
    }

    private void add(List<WordKeys.Key> keys, boolean heading) {
        for (int i = 0; i < keys.size() && i < LONGEST; i++) {
            WordKeys.Key key = keys.get(i);
            double telling = telling(key);
            if (telling > 0) {
                int hash = Features.hash(key.form(), sort(key));
                Word word = found.computeIfAbsent(hash, Word::new);
                word.telling = Math.max(word.telling, telling);
                double time = heading ? HEADING_WEIGHT : i < BEGINNING ? 1 : TAIL_WEIGHT;
                // A number said twice does not agree twice.
                word.times = Features.sortOf(hash) == Features.NUMBER ? Math.max(1, word.times) : word.times + time;
                word.leading |= heading || i < LEAD;
            }
        }
    }

    private static int sort(WordKeys.Key key) {
        if (key.kind() != WordKeys.Kind.NUMBER) {
            return Features.WORD;
        }
        return date(key) ? Features.DATE : small(key) || year(key) ? Features.WORD : Features.NUMBER;
    }

    private static boolean date(WordKeys.Key key) {
        return key.form().charAt(0) == '-';
    }

    private static boolean small(WordKeys.Key key) {
        return key.form().length() == 1 && key.form().charAt(0) <= '2';
    }

    private static boolean year(WordKeys.Key key) {
        String form = key.form();
        return form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
    }

    /** How much one saying of a word tells. */
    private double telling(WordKeys.Key key) {
        if (key.kind() == WordKeys.Kind.NUMBER) {
            return telling(key, digits(key.form()));
        }
        int rarity = words.rarity(key);
        return switch (key.kind()) {
            case NAME -> 1.4 * rarity;
            case NOUN -> rarity;
            case VERB -> 0.7 * rarity;
            case OTHER, NUMBER -> 0.6 * rarity;
        };
    }

    /** The more digits, the less can a number be the same by chance; all news of a time share years and days. */
    private static double telling(WordKeys.Key number, int digits) {
        if (year(number)) {
            return 3;
        }
        if (date(number)) {
            return 6;
        }
        return digits == 1 ? small(number) ? 1 : 3 : digits == 2 ? 5 : digits == 3 ? 7 : 10;
    }

    /** Digits that say something: noughts at the end are one together. */
    private static int digits(String number) {
        int end = number.length();
        while (end > 1 && number.charAt(end - 1) == '0') {
            end--;
        }
        return Math.min(number.length(), end + 1);
    }

    /** The weightiest words; a share of the room is for numbers, which weigh little each but agree only together. */
    private static List<Word> kept(List<Word> best) {
        List<Word> kept = new ArrayList<>();
        int numbers = 0;
        int others = 0;
        for (Word word : best) {
            boolean number = Features.sortOf(word.hash) != Features.WORD;
            if (number ? numbers < NUMBERS : others < Features.MOST - NUMBERS) {
                kept.add(word);
                numbers += number ? 1 : 0;
                others += number ? 0 : 1;
            }
        }
        return kept;
    }

    private Features features() {
        List<Word> best = new ArrayList<>(found.values());
        best.forEach(Word::weigh);
        best.sort(Comparator.<Word>comparingDouble(word -> -word.weight).thenComparingInt(word -> word.hash));
        Word[] sorted = kept(best).toArray(Word[]::new);
        Arrays.sort(sorted, Comparator.comparingInt(word -> word.hash));
        int[] hashes = new int[sorted.length];
        byte[] packed = new byte[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            hashes[i] = sorted[i].hash;
            packed[i] = Features.pack(sorted[i].weight, sorted[i].leading);
        }
        return new Features(hashes, packed);
    }
}
