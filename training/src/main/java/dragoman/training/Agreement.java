package dragoman.training;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which of a word's analyses fit what a treebank says of it. */
final class Agreement {
    private static final Map<String, Tag.Case> CASES = Map.of(
            "Nom",
            Tag.Case.NOM,
            "Gen",
            Tag.Case.GEN,
            "Par",
            Tag.Case.GEN,
            "Dat",
            Tag.Case.DAT,
            "Acc",
            Tag.Case.ACC,
            "Ins",
            Tag.Case.INS,
            "Loc",
            Tag.Case.LOC,
            "Voc",
            Tag.Case.VOC);

    private Agreement() {}

    /** For each analysis whether it is among the best fitting, provided that the best fits at all. */
    static boolean[] fits(Token token, Treebank.Word word) {
        List<Analysis> analyses = token.analyses();
        int[] scores = new int[analyses.size()];
        int best = Integer.MIN_VALUE;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = score(analyses.get(k), word);
            best = Math.max(best, scores[k]);
        }
        boolean[] fits = new boolean[scores.length];
        for (int k = 0; k < scores.length; k++) {
            fits[k] = scores[k] == best && best > 0;
        }
        return fits;
    }

    private static int score(Analysis one, Treebank.Word word) {
        long tag = one.tag();
        int score = pos(Tag.pos(tag), tag, word);
        if (score < 0) {
            return score;
        }
        String kasus = word.features().get("Case");
        if (kasus != null && Tag.kasus(tag) != Tag.Case.INDECLINABLE && Tag.kasus(tag) != Tag.Case.NONE) {
            score += Tag.kasus(tag) == CASES.get(kasus) ? 8 : -8;
        }
        String number = word.features().get("Number");
        if (number != null && Tag.number(tag) != Tag.Number.NONE) {
            score += (Tag.number(tag) == Tag.Number.PLURAL) == number.equals("Plur") ? 4 : -4;
        }
        String gender = word.features().get("Gender");
        if (gender != null && Tag.gender(tag) != Tag.Gender.NONE) {
            score += Tag.gender(tag)
                            .name()
                            .startsWith(gender.toUpperCase(Locale.ROOT).substring(0, 1))
                    ? 2
                    : -2;
        }
        String tense = word.features().get("Tense");
        if (tense != null && Tag.tense(tag) != Tag.Tense.NONE) {
            score += Tag.tense(tag)
                            .name()
                            .startsWith(tense.toUpperCase(Locale.ROOT).substring(0, 2))
                    ? 2
                    : -2;
        }
        String lemma = word.lemma().replace('\u0451', '\u0435');
        score += one.lemma().replace('\u0451', '\u0435').equals(lemma) ? 1 : 0;
        return score;
    }

    private static int pos(Tag.Pos pos, long tag, Treebank.Word word) {
        String form = word.features().getOrDefault("VerbForm", "");
        boolean fits = switch (word.pos()) {
            case "NOUN", "PROPN" -> pos == Tag.Pos.NOUN || pos == Tag.Pos.FOREIGN;
            case "ADJ" ->
                pos == Tag.Pos.ADJECTIVE
                        || pos == Tag.Pos.ORDINAL
                        || pos == Tag.Pos.NUMBER
                        || pos == Tag.Pos.PARTICIPLE
                        || pos == Tag.Pos.PRONOUN;
            case "DET" -> pos == Tag.Pos.PRONOUN || pos == Tag.Pos.ADJECTIVE;
            case "PRON" -> pos == Tag.Pos.PRONOUN;
            case "NUM" -> pos == Tag.Pos.NUMERAL || pos == Tag.Pos.NUMBER;
            case "VERB", "AUX" ->
                switch (form) {
                    case "Part" -> pos == Tag.Pos.PARTICIPLE;
                    case "Conv" -> pos == Tag.Pos.GERUND;
                    case "Inf" -> pos == Tag.Pos.VERB && Tag.form(tag) == Tag.Form.INFINITIVE;
                    default -> pos == Tag.Pos.VERB && Tag.form(tag) != Tag.Form.INFINITIVE;
                };
            case "ADV" ->
                pos == Tag.Pos.ADVERB
                        || pos == Tag.Pos.PREDICATIVE
                        || pos == Tag.Pos.PARENTHETICAL
                        || Tag.has(tag, Tag.Mark.COMPARATIVE)
                        || pos == Tag.Pos.PARTICLE;
            case "ADP" -> pos == Tag.Pos.PREPOSITION;
            case "CCONJ", "SCONJ" -> pos == Tag.Pos.CONJUNCTION;
            case "PART" -> pos == Tag.Pos.PARTICLE || pos == Tag.Pos.CONJUNCTION || pos == Tag.Pos.ADVERB;
            case "INTJ" -> pos == Tag.Pos.INTERJECTION;
            default -> true;
        };
        boolean possessive =
                Tag.has(tag, Tag.Mark.POSSESSIVE) == word.features().containsKey("Poss");
        return fits ? 5 + (possessive ? 1 : 0) : -10;
    }
}
