package dragoman.language.morphology;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads words that are made of parts joined by hyphens, and words with digits. Immutable once read. */
final class WordParts {
    private static final int LEAST_ROOT = 4;
    private final Map<String, List<Long>> ordinals = new HashMap<>();
    private final Set<String> particles = new HashSet<>();
    private final Map<String, List<String>> adverbs = new HashMap<>();
    private final Set<String> unbending = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> inner = new HashSet<>();
    private int longestPrefix;

    private WordParts() {}

    static WordParts load(LexiconSource source, String path, Problems problems) {
        WordParts parts = new WordParts();
        for (Line line : LexiconFile.lines(source, path)) {
            List<String> cells = line.cells();
            if (cells.size() != 3) {
                problems.add("LEX-029", line, "has " + cells.size() + " cells; expected 3");
                continue;
            }
            String text = cells.get(1);
            switch (cells.get(0)) {
                case "ordinal" -> parts.ordinals.put(text, readings(line, cells.get(2), problems));
                case "particle" -> parts.particles.add(text);
                case "adverb" -> parts.adverbs.put(text, Line.items(cells.get(2)));
                case "unbending" -> parts.unbending.add(text);
                case "inner" -> parts.inner.add(text);
                case "prefix" -> parts.addPrefix(text);
                default ->
                    problems.add(
                            "LEX-030",
                            line,
                            "\"" + cells.get(0) + "\"; expected ordinal, particle, adverb, unbending, inner or prefix");
            }
        }
        return parts;
    }

    private void addPrefix(String text) {
        prefixes.add(text);
        longestPrefix = Math.max(longestPrefix, text.length());
    }

    private static List<Long> readings(Line line, String cell, Problems problems) {
        List<Long> tags = new ArrayList<>();
        for (String features : Line.items(cell)) {
            tags.add(Features.add(Tag.NOTHING, features, line, problems));
        }
        return tags;
    }

    /**
     * The readings of a word with a hyphen, or digits before its letters; empty where the parts say nothing.
     *
     * @param analyse the readings of a part, empty where it is unknown; it must not guess
     */
    List<Analysis> readings(String lower, int hyphen, Function<String, List<Analysis>> analyse) {
        String left = lower.substring(0, hyphen);
        String right = lower.substring(hyphen + 1);
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        if (Character.isDigit(left.charAt(left.length() - 1)) && ordinals.containsKey(right)) {
            return tagged(lower, ordinals.get(right));
        }
        if (isDigits(right)) {
            long tag = Tag.of(Tag.Pos.NOUN, Tag.Case.INDECLINABLE, Tag.Animacy.INANIMATE, Tag.Name.OTHER);
            return List.of(new Analysis(lower, tag));
        }
        if (adverbs.containsKey(left) && endsInAny(right, adverbs.get(left))) {
            return List.of(new Analysis(lower, Tag.of(Tag.Pos.ADVERB)));
        }
        int second = right.indexOf(lower.charAt(hyphen));
        if (second > 0 && inner.contains(right.substring(0, second))) {
            return before(right, analyse.apply(left));
        }
        if (particles.contains(right)) {
            return analyse.apply(left);
        }
        return compound(left, right, analyse);
    }

    /** The readings of the part that is declined, with what follows it put on. */
    private static List<Analysis> before(String rest, List<Analysis> lefts) {
        List<Analysis> all = new ArrayList<>(lefts.size());
        for (Analysis one : lefts) {
            if (Tag.pos(one.tag()) == Tag.Pos.NOUN) {
                all.add(new Analysis(one.lemma() + "-" + rest, one.tag()));
            }
        }
        return all;
    }

    private static List<Analysis> tagged(String lemma, List<Long> tags) {
        List<Analysis> all = new ArrayList<>(tags.size());
        for (long tag : tags) {
            all.add(new Analysis(lemma, tag));
        }
        return all;
    }

    static boolean isDigits(String part) {
        boolean digit = false;
        for (int i = 0; i < part.length(); i++) {
            digit |= Character.isDigit(part.charAt(i));
        }
        return digit && (part.length() <= 2 || Character.isDigit(part.charAt(0)));
    }

    private static boolean endsInAny(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private List<Analysis> compound(String left, String right, Function<String, List<Analysis>> analyse) {
        List<Analysis> rights = analyse.apply(right);
        if (rights.isEmpty()) {
            return List.of();
        }
        List<Analysis> lefts = unbending.contains(left) ? List.of() : analyse.apply(left);
        List<Analysis> all = new ArrayList<>(rights.size());
        for (Analysis last : rights) {
            if (inflects(last)) {
                all.add(new Analysis(first(left, lefts, last) + "-" + last.lemma(), last.tag()));
            }
        }
        return all;
    }

    private static boolean inflects(Analysis last) {
        return switch (Tag.pos(last.tag())) {
            case NOUN, ADJECTIVE, PARTICIPLE, ORDINAL, ADVERB, NUMERAL, FOREIGN -> true;
            default -> false;
        };
    }

    /** The first part in its dictionary form: declined along with the last one, or left as it is. */
    private static String first(String left, List<Analysis> lefts, Analysis last) {
        for (Analysis one : lefts) {
            boolean nouns = Tag.pos(one.tag()) == Tag.Pos.NOUN && Tag.pos(last.tag()) == Tag.Pos.NOUN;
            if (nouns
                    && Tag.kasus(one.tag()) == Tag.kasus(last.tag())
                    && Tag.number(one.tag()) == Tag.number(last.tag())
                    && Tag.name(one.tag()) != Tag.Name.FAMILY) {
                return one.lemma();
            }
        }
        return left;
    }

    /** The readings of a known word after a known prefix, the longest that fits; empty where there is none. */
    List<Analysis> prefixed(String lower, Function<String, List<Analysis>> analyse) {
        for (int length = Math.min(longestPrefix, lower.length() - LEAST_ROOT); length > 1; length--) {
            String prefix = lower.substring(0, length);
            if (prefixes.contains(prefix)) {
                List<Analysis> all = new ArrayList<>();
                for (Analysis rest : analyse.apply(lower.substring(length))) {
                    if (inflects(rest) && Tag.name(rest.tag()) == Tag.Name.NONE) {
                        all.add(new Analysis(prefix + rest.lemma(), rest.tag()));
                    }
                }
                if (!all.isEmpty()) {
                    return all;
                }
            }
        }
        return List.of();
    }
}
