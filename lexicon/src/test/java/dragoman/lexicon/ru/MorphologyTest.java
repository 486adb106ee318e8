package dragoman.lexicon.ru;

import static dragoman.language.Tag.Aspect.BOTH;
import static dragoman.language.Tag.Aspect.PERFECTIVE;
import static dragoman.language.Tag.Case.ACC;
import static dragoman.language.Tag.Case.DAT;
import static dragoman.language.Tag.Case.GEN;
import static dragoman.language.Tag.Case.INDECLINABLE;
import static dragoman.language.Tag.Case.INS;
import static dragoman.language.Tag.Case.LOC;
import static dragoman.language.Tag.Case.NOM;
import static dragoman.language.Tag.Form.FINITE;
import static dragoman.language.Tag.Form.IMPERATIVE;
import static dragoman.language.Tag.Form.INFINITIVE;
import static dragoman.language.Tag.Gender.FEMININE;
import static dragoman.language.Tag.Gender.MASCULINE;
import static dragoman.language.Tag.Gender.NEUTER;
import static dragoman.language.Tag.Mark.ABBREVIATION;
import static dragoman.language.Tag.Mark.ADJECTIVAL;
import static dragoman.language.Tag.Mark.COMPARATIVE;
import static dragoman.language.Tag.Mark.GUESSED;
import static dragoman.language.Tag.Mark.POSSESSIVE;
import static dragoman.language.Tag.Mark.REFLEXIVE_PRONOUN;
import static dragoman.language.Tag.Mark.RELATIVE;
import static dragoman.language.Tag.Mark.SHORT;
import static dragoman.language.Tag.Mark.SUPERLATIVE;
import static dragoman.language.Tag.Name.FAMILY;
import static dragoman.language.Tag.Name.GIVEN;
import static dragoman.language.Tag.Name.PATRONYMIC;
import static dragoman.language.Tag.Name.PLACE;
import static dragoman.language.Tag.Number.PLURAL;
import static dragoman.language.Tag.Number.SINGULAR;
import static dragoman.language.Tag.Pos.ADJECTIVE;
import static dragoman.language.Tag.Pos.ADVERB;
import static dragoman.language.Tag.Pos.FOREIGN;
import static dragoman.language.Tag.Pos.GERUND;
import static dragoman.language.Tag.Pos.NOUN;
import static dragoman.language.Tag.Pos.NUMBER;
import static dragoman.language.Tag.Pos.NUMERAL;
import static dragoman.language.Tag.Pos.ORDINAL;
import static dragoman.language.Tag.Pos.PARTICIPLE;
import static dragoman.language.Tag.Pos.PRONOUN;
import static dragoman.language.Tag.Pos.PUNCTUATION;
import static dragoman.language.Tag.Pos.SYMBOL;
import static dragoman.language.Tag.Pos.VERB;
import static dragoman.language.Tag.Tense.FUTURE;
import static dragoman.language.Tag.Tense.PAST;
import static dragoman.language.Tag.Tense.PRESENT;
import static dragoman.language.Tag.Voice.ACTIVE;
import static dragoman.language.Tag.Voice.PASSIVE;
import static dragoman.language.Tag.Voice.REFLEXIVE;
import static dragoman.lexicon.ru.Russian.MORPHOLOGY;
import static dragoman.lexicon.ru.Russian.lemmas;
import static dragoman.lexicon.ru.Russian.reads;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MorphologyTest {
    @Test
    void nounsHaveCaseNumberGenderAndAnimacy() {
        assertThat(Russian.readings("президентом")).containsExactly("президент NOUN INS SINGULAR MASCULINE ANIMATE");
        assertThat(reads("послов", "посол", NOUN, GEN, PLURAL)).isTrue();
        assertThat(reads("людьми", "человек", NOUN, INS, PLURAL)).isTrue();
        assertThat(reads("в лесу".substring(2), "лес", NOUN, LOC, SINGULAR))
                .as("second locative")
                .isTrue();
    }

    @Test
    void verbsHaveTenseFormAspectAndVoice() {
        assertThat(reads("заявил", "заявить", VERB, PAST, FINITE, SINGULAR, MASCULINE, PERFECTIVE))
                .isTrue();
        assertThat(reads("встретятся", "встретиться", VERB, FUTURE, FINITE, PLURAL, REFLEXIVE))
                .isTrue();
        assertThat(reads("ведут", "вести", VERB, PRESENT, FINITE, PLURAL)).isTrue();
        assertThat(reads("атаковать", "атаковать", VERB, INFINITIVE, BOTH)).isTrue();
        assertThat(reads("остановите", "остановить", VERB, IMPERATIVE, PLURAL)).isTrue();
        assertThat(reads("подписав", "подписать", GERUND, PAST)).isTrue();
    }

    @Test
    void participlesBelongToTheirVerb() {
        assertThat(reads("задержанного", "задержать", PARTICIPLE, GEN, PASSIVE, PAST))
                .isTrue();
        assertThat(reads("напавшие", "напасть", PARTICIPLE, NOM, PLURAL, ACTIVE))
                .isTrue();
        assertThat(reads("подписаны", "подписать", PARTICIPLE, SHORT, PLURAL, PASSIVE))
                .isTrue();
        assertThat(reads("скрывающегося", "скрываться", PARTICIPLE, GEN, REFLEXIVE, PRESENT))
                .isTrue();
    }

    @Test
    void adjectivesHaveShortFormsAndDegrees() {
        assertThat(reads("российскими", "российский", ADJECTIVE, INS, PLURAL)).isTrue();
        assertThat(reads("готова", "готовый", ADJECTIVE, SHORT, FEMININE, SINGULAR))
                .isTrue();
        assertThat(reads("сильнее", "сильный", ADJECTIVE, COMPARATIVE)).isTrue();
        assertThat(reads("крупнейшей", "крупнейший", ADJECTIVE, SUPERLATIVE, GEN, FEMININE)
                        || reads("крупнейшей", "крупный", ADJECTIVE, SUPERLATIVE, GEN, FEMININE))
                .isTrue();
        assertThat(reads("официально", "официально", ADVERB))
                .as("adverbs that look like short adjectives")
                .isTrue();
    }

    @Test
    void pronounsSayWhoseAndWho() {
        assertThat(reads("его", "он", PRONOUN, GEN, MASCULINE)).isTrue();
        assertThat(reads("его", "его", PRONOUN, POSSESSIVE, INDECLINABLE)).isTrue();
        assertThat(reads("ней", "она", PRONOUN, LOC, FEMININE)).isTrue();
        assertThat(reads("своей", "свой", PRONOUN, POSSESSIVE, REFLEXIVE_PRONOUN, FEMININE, DAT))
                .isTrue();
        assertThat(reads("собой", "себя", PRONOUN, REFLEXIVE_PRONOUN, INS)).isTrue();
        assertThat(reads("которых", "который", PRONOUN, RELATIVE, GEN, PLURAL, ADJECTIVAL))
                .isTrue();
        assertThat(reads("всех", "весь", PRONOUN, GEN, PLURAL)).isTrue();
        assertThat(reads("этого", "это", PRONOUN, GEN, NEUTER)).isTrue();
    }

    @Test
    void numeralsAreDeclined() {
        assertThat(reads("двумя", "два", NUMERAL, INS)).isTrue();
        assertThat(reads("трёх", "три", NUMERAL, GEN)).isTrue();
        assertThat(reads("пятьюдесятью", "пятьдесят", NUMERAL, INS)).isTrue();
        assertThat(reads("первого", "первый", ORDINAL, GEN, MASCULINE)).isTrue();
        assertThat(reads("90-х", "90-х", ORDINAL, GEN, PLURAL)).isTrue();
        assertThat(reads("2-й", "2-й", ORDINAL, NOM, MASCULINE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "США, сша",
        "ООН, оон",
        "МИДа, мид",
        "МИДом, мид",
        "СМИ, сми",
        "ЕАЭС, еаэс",
        "ФСБ, фсб",
        "ОБСЕ, обсе",
        "НАТО, нато"
    })
    void abbreviationsComeFromTheSupplement(String form, String lemma) {
        assertThat(MORPHOLOGY.analyse(form))
                .allMatch(one -> Tag.has(one.tag(), ABBREVIATION) && one.lemma().equals(lemma));
    }

    @Test
    void abbreviationsInLowerCaseAreOrdinaryWords() {
        assertThat(reads("про", "про", Tag.Pos.PREPOSITION)).isTrue();
        assertThat(lemmas("ПРО")).containsExactly("про");
        assertThat(reads("Про", "про", Tag.Pos.PREPOSITION)).isTrue();
    }

    @Test
    void peopleHaveGivenNamesPatronymicsAndSurnames() {
        assertThat(reads("Ильхамом", "ильхам", NOUN, GIVEN, INS)).isTrue();
        assertThat(reads("Алиевым", "алиев", NOUN, FAMILY, INS, SINGULAR)).isTrue();
        assertThat(reads("Эрдогану", "эрдоган", NOUN, FAMILY, DAT)).isTrue();
        assertThat(reads("Нетаньяху", "нетаньяху", NOUN, FAMILY, INDECLINABLE)).isTrue();
        assertThat(reads("Захаровой", "захарова", NOUN, FAMILY, FEMININE, INS))
                .as("women by their own form")
                .isTrue();
        assertThat(reads("Петровны", "петровна", NOUN, PATRONYMIC, GEN)).isTrue();
        assertThat(reads("Петровичем", "петрович", NOUN, PATRONYMIC, INS)).isTrue();
        assertThat(reads("В.", "в.", NOUN, GIVEN, ABBREVIATION)).as("initials").isTrue();
    }

    @Test
    void namesAreReadAsNamesOnlyWithACapital() {
        assertThat(MORPHOLOGY.analyse("миллионов")).noneMatch(one -> Tag.name(one.tag()) == FAMILY);
        assertThat(MORPHOLOGY.analyse("Баку").get(0))
                .isEqualTo(
                        new Analysis("баку", MORPHOLOGY.analyse("Баку").get(0).tag()));
        assertThat(Tag.name(MORPHOLOGY.analyse("Баку").get(0).tag())).isEqualTo(PLACE);
        assertThat(lemmas("баку")).contains("бак");
    }

    @ParameterizedTest
    @CsvSource({
        "министра-президента, министр-президент", "пресс-секретарём, пресс-секретарь", "экс-президенту, экс-президент",
        "вице-премьером, вице-премьер", "бизнес-центре, бизнес-центр", "российско-турецкого, российско-турецкий",
        "15-летнему, 15-летний", "онлайн-встречи, онлайн-встреча", "Путину-то, путин"
    })
    void compoundsAreReadByTheirLastPart(String form, String lemma) {
        assertThat(lemmas(form)).contains(lemma);
        assertThat(MORPHOLOGY.knows(form)).isTrue();
    }

    @Test
    void adverbsWithHyphenAreAdverbs() {
        assertThat(Russian.readings("по-немецки")).containsExactly("по-немецки ADVERB");
        assertThat(reads("по-новому", "по-новому", ADVERB)).isTrue();
    }

    @Test
    void machinesWithNumbersAreNotDeclined() {
        assertThat(reads("Су-24", "су-24", NOUN, INDECLINABLE)).isTrue();
        assertThat(reads("С-400", "с-400", NOUN, INDECLINABLE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "двухдневного, двухдневный",
        "кибератаками, кибератака",
        "трёхмерная, трёхмерный",
        "нацпроектов, нацпроект"
    })
    void knownPrefixesMakeNewWords(String form, String lemma) {
        assertThat(lemmas(form)).contains(lemma);
    }

    @Test
    void namesOfOtherListsAreDeclinedAndMarked() {
        assertThat(reads("Аризоне", "аризона", NOUN, PLACE, LOC))
                .as("the dictionary lacks it")
                .isTrue();
        assertThat(reads("Парижем", "париж", NOUN, PLACE, INS))
                .as("the dictionary has it, unmarked")
                .isTrue();
        assertThat(reads("Россией", "россия", NOUN, PLACE, INS)).isTrue();
        assertThat(reads("Мигелю", "мигель", NOUN, GIVEN, DAT)).isTrue();
        assertThat(reads("Криштиану", "криштиану", NOUN, GIVEN, INDECLINABLE)).isTrue();
        assertThat(reads("Ростове-на-Дону", "ростов-на-дону", NOUN, LOC, SINGULAR))
                .isTrue();
    }

    @Test
    void unknownNamesAreGuessedByTheirEnding() {
        assertThat(reads("Пупырышкиной", "пупырышкина", NOUN, FAMILY, FEMININE, INS, GUESSED))
                .isTrue();
        assertThat(reads("Хрюндяну", "хрюндян", NOUN, FAMILY, DAT, GUESSED)).isTrue();
        assertThat(reads("Брякашвили", "брякашвили", NOUN, FAMILY, INDECLINABLE, GUESSED))
                .isTrue();
        assertThat(reads("Мельдонгом", "мельдонг", NOUN, INS, GUESSED)).isTrue();
        assertThat(reads("Зюкозавровский", "зюкозавровский", NOUN, FAMILY, NOM, GUESSED))
                .isTrue();
    }

    @Test
    void unknownWordsAreGuessedByTheirEnding() {
        assertThat(reads("зафрендили", "зафрендить", VERB, PAST, PLURAL, GUESSED))
                .isTrue();
        assertThat(reads("хрюкоящерных", "хрюкоящерный", ADJECTIVE, GEN, PLURAL, GUESSED))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"против", "о", "у", "после", "согласно", "около", "внутри", "при", "благодаря"})
    void prepositionsComeFirst(String form) {
        assertThat(Tag.pos(MORPHOLOGY.analyse(form).get(0).tag())).isEqualTo(Tag.Pos.PREPOSITION);
    }

    @Test
    void electionsAndMoneyArePluralWords() {
        assertThat(lemmas("выборов")).containsExactly("выборы");
        assertThat(lemmas("деньгами")).containsExactly("деньги");
        assertThat(lemmas("выбора")).contains("выбор");
    }

    @Test
    void verbsThatTheDictionaryLacksAreConjugated() {
        assertThat(reads("экстрадирован", "экстрадировать", PARTICIPLE, SHORT, PASSIVE, SINGULAR, MASCULINE))
                .isTrue();
        assertThat(reads("экстрадированного", "экстрадировать", PARTICIPLE, GEN, PASSIVE))
                .isTrue();
        assertThat(reads("дистанцируется", "дистанцироваться", VERB, PRESENT, FINITE, REFLEXIVE))
                .isTrue();
        assertThat(MORPHOLOGY.knows("экстрадируют")).isTrue();
    }

    @Test
    void lettersOfOtherAlphabetsThatLookAlikeAreRead() {
        assertThat(reads("oни", "они", PRONOUN, NOM)).as("with a Latin o").isTrue();
    }

    @Test
    void theLetterYoMayBeLeftOut() {
        assertThat(lemmas("самолетом")).containsExactly("самолёт");
        assertThat(lemmas("самолётом")).containsExactly("самолёт");
        assertThat(reads("нем", "он", PRONOUN, LOC)).isTrue();
    }

    @Test
    void stressMarksAndSoftHyphensDoNotMatter() {
        assertThat(lemmas("пре\u00ADзидент\u0301ом")).containsExactly("президент");
        assertThat(lemmas("вице‑премьера")).containsExactly("вице-премьер");
    }

    @Test
    void otherScriptsNumbersAndSignsHaveTheirOwnParts() {
        assertThat(reads("Reuters", "reuters", FOREIGN, INDECLINABLE)).isTrue();
        assertThat(reads("8,1", "8,1", NUMBER)).isTrue();
        assertThat(reads("2001-2011", "2001-2011", NUMBER)).isTrue();
        assertThat(reads("—", "—", PUNCTUATION)).isTrue();
        assertThat(reads("%", "%", SYMBOL)).isTrue();
        assertThat(reads("руб.", "рубль", NOUN, ABBREVIATION)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "а-",
                "-а",
                "ё",
                "\uD800",
                "а\uDC00б",
                "\u0301",
                "1-",
                "-1",
                "а-1-б",
                "Ъ",
                "ЪЪЪЪ-ЪЪЪ"
            })
    void nothingIsTooOddToBeRead(String form) {
        List<Analysis> readings = MORPHOLOGY.analyse(form);
        assertThat(readings).isNotEmpty().isEqualTo(MORPHOLOGY.analyse(form));
    }

    @Test
    void accusativeOfAnimatesIsOffered() {
        assertThat(reads("президента", "президент", ACC)).isTrue();
        assertThat(reads("договор", "договор", ACC)).isTrue();
    }
}
