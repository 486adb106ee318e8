package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TagTest {
    @Test
    void aTagSaysWhatWasPutIntoIt() {
        long tag = Tag.of(Tag.Pos.NOUN, Tag.Case.INS, Tag.Number.PLURAL, Tag.Gender.NEUTER, Tag.Mark.GUESSED);
        assertThat(Tag.pos(tag)).isEqualTo(Tag.Pos.NOUN);
        assertThat(Tag.kasus(tag)).isEqualTo(Tag.Case.INS);
        assertThat(Tag.number(tag)).isEqualTo(Tag.Number.PLURAL);
        assertThat(Tag.gender(tag)).isEqualTo(Tag.Gender.NEUTER);
        assertThat(Tag.has(tag, Tag.Mark.GUESSED)).isTrue();
        assertThat(Tag.has(tag, Tag.Mark.SHORT)).isFalse();
        assertThat(Tag.toString(tag)).isEqualTo("NOUN INS PLURAL NEUTER GUESSED");
    }

    @Test
    void aLaterFeatureOfTheSameKindReplacesAnEarlierOne() {
        assertThat(Tag.of(Tag.Case.NOM, Tag.Case.GEN)).isEqualTo(Tag.of(Tag.Case.GEN));
    }

    @Test
    void featuresAreFoundByNameAndByKindAndName() {
        assertThat(Tag.feature("gen")).isEqualTo(Tag.Case.GEN);
        assertThat(Tag.feature("short")).isEqualTo(Tag.Mark.SHORT);
        assertThat(Tag.feature("animacy:both")).isEqualTo(Tag.Animacy.BOTH);
        assertThat(Tag.feature("aspect:both")).isEqualTo(Tag.Aspect.BOTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tag.feature("inst"))
                .withMessageContaining("inst");
    }
}
