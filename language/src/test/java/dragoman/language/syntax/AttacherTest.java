package dragoman.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Analysis;
import dragoman.language.Relation;
import dragoman.language.Tag;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language of three words: a noun, a verb and a noun in the accusative. */
class AttacherTest {
    private static Token token(int index, String form, long tag) {
        Analysis analysis = new Analysis(form, tag);
        return new Token(
                index, index * 4, index * 4 + 3, form, form, Token.Kind.WORD, true, analysis, List.of(analysis));
    }

    private static List<Token> sentence() {
        return List.of(
                token(0, "who", Tag.of(Tag.Pos.NOUN, Tag.Case.NOM)),
                token(1, "did", Tag.of(Tag.Pos.VERB, Tag.Form.FINITE)),
                token(2, "what", Tag.of(Tag.Pos.NOUN, Tag.Case.ACC)));
    }

    private static Attacher trained() {
        AttacherTrainer.Example example = new AttacherTrainer.Example(
                sentence(), new int[] {1, -1, 1}, new Relation[] {Relation.NSUBJ, Relation.ROOT, Relation.OBJ});
        Weights relations = AttacherTrainer.relations(List.of(example), 10, 12, 1);
        return new Attacher(AttacherTrainer.arcs(List.of(example), relations, 10, 12, 1), relations);
    }

    @Test
    void learnsWhoDidWhat() {
        Attacher.Attachment attachment = trained().attach(sentence());
        assertThat(attachment.heads()).containsExactly(1, -1, 1);
        assertThat(attachment.relations()).containsExactly(Relation.NSUBJ, Relation.ROOT, Relation.OBJ);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyTokenHangsOnTheOneRootWhateverTheWords(long seed) {
        Random random = new Random(seed);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(60); i++) {
            long tag = Tag.of(Tag.Pos.values()[random.nextInt(20)], Tag.Case.values()[random.nextInt(9)]);
            tokens.add(token(i, "w" + random.nextInt(9), tag));
        }
        Attacher.Attachment attachment = trained().attach(tokens);
        int roots = 0;
        for (int i = 0; i < tokens.size(); i++) {
            roots += attachment.heads()[i] == -1 ? 1 : 0;
            int at = i;
            for (int steps = 0; at >= 0; steps++) {
                assertThat(steps).as("seed %d: a way up from %d", seed, i).isLessThanOrEqualTo(tokens.size());
                at = attachment.heads()[at];
            }
        }
        assertThat(roots).as("seed %d", seed).isEqualTo(1);
    }
}
