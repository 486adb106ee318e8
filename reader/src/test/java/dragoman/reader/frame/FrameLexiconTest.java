package dragoman.reader.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.language.load.LexiconException;
import dragoman.language.load.LexiconSource;
import dragoman.reading.EventType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameLexiconTest {
    private static FrameLexicon load(String consult) {
        LexiconSource source = path -> new ByteArrayInputStream(
                (path.equals("toy/frames/consult.txt") ? consult : "# nothing").getBytes(StandardCharsets.UTF_8));
        return FrameLexicon.load(source, "toy", new FrameLexicon.Words() {
            @Override
            public boolean preposition(String word) {
                return word.equals("by");
            }

            @Override
            public boolean negation(String word) {
                return word.equals("not");
            }

            @Override
            public String folded(String word) {
                return word;
            }

            @Override
            public List<String> dictionaryForms(String word) {
                return List.of(word);
            }
        });
    }

    @Test
    void aBlockBecomesAFrameWithHeadsRolesAndExamples() {
        FrameLexicon lexicon = load("""
            [consult/phone]
            type: CONSULT phone
            cameo: 041
            verbs: ring, speak (by phone|by wire)
            nouns: call (phone)
            source: subj{actor}!
            target: with+ins, dat
            + A rang B. => CONSULT phone
            - A rang the bell.
            """);
        Frame frame = lexicon.frame("toy/consult/phone");
        assertThat(frame).isNotNull();
        assertThat(frame.type()).isEqualTo(EventType.CONSULT);
        assertThat(frame.mode()).isEqualTo("phone");
        assertThat(frame.cameo()).isEqualTo("041");
        assertThat(frame.source()).containsExactly(new Slot("subj", java.util.Set.of(), true));
        assertThat(frame.target()).extracting(Slot::function).containsExactly("with+ins", "dat");
        assertThat(lexicon.heads()).isEqualTo(3);
        assertThat(lexicon.entries("speak").get(0).head().company())
                .containsExactly(
                        List.of(List.of(new Head.Companion("by", "phone")), List.of(new Head.Companion("by", "wire"))));
        assertThat(lexicon.examples()).extracting(Frame.Example::positive).containsExactly(true, false);
    }

    @Test
    void theHeadThatAsksForMostCompanyComesFirst() {
        FrameLexicon lexicon = load(
                "[consult/any]\ntype: CONSULT\nverbs: speak\n[consult/phone]\ntype: CONSULT phone\nverbs: speak (by phone)\n");
        assertThat(lexicon.entries("speak"))
                .extracting(entry -> entry.frame().id())
                .containsExactly("toy/consult/phone", "toy/consult/any");
    }

    @Test
    void aFrameOfSeveralStatesComesBeforeOthersThatAskForNoMore() {
        FrameLexicon lexicon = load(
                "[consult/any]\ntype: CONSULT\nverbs: speak\n[consult/all]\ntype: CONSULT\njoint: yes\nverbs: speak\n");
        assertThat(lexicon.entries("speak"))
                .extracting(entry -> entry.frame().id())
                .containsExactly("toy/consult/all", "toy/consult/any");
    }

    @Test
    void whatIsDeniedBelowAHeadIsNotADeniedHead() {
        FrameLexicon lexicon = load("[consult/a]\ntype: CONSULT\nverbs: promise (not attack), promise (not)\n");
        assertThat(lexicon.entries("promise"))
                .extracting(entry -> entry.head().company().get(0).get(0).get(0))
                .containsExactlyInAnyOrder(
                        new Head.Companion(null, "attack", false, "not"), new Head.Companion(null, "not", true, null));
    }

    @Test
    void everyWrongLineIsNamedWithItsFile() {
        assertThatThrownBy(() -> load("[consult/a]\ntype: CONSULTT\nverbs: go\ncolour: red\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("LEX-020 toy/frames/consult.txt:4 unknown key \"colour\"")
                .hasMessageContaining("LEX-022 toy/frames/consult.txt:2 unknown type \"CONSULTT\"");
    }
}
