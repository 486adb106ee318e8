package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Chronicle;
import dragoman.reading.EventType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final Who RUS = new Who("RUS", "state", "Россия", "RUS", List.of("RUS"));
    private static final Who ALIYEV =
            new Who("person:AZE:ильхам_алиев", "person", "Ильхам Алиев", "AZE", List.of("person:AZE:ильхам_алиев"));
    private static Chronicle chronicle;

    @BeforeAll
    static void fill() {
        Kept kept = new Kept()
                .article("a1", "2024-03-10", "Газета", "Путин позвонил Алиеву. Алиев обвинил Россию.")
                .article("a2", "2025-10-24", "Вестник", "Россия помогла Кубе. Путин позвонил Алиеву.")
                .article("a3", null, null, "Россия помогла Кубе.")
                .article("a4", "2025-10-25", "Вестник", "Россия помогла Кубе. Путин позвонил Алиеву.")
                .copyOf("a2")
                .failure("IN-003")
                .failure("IN-003");
        kept.event("call", EventType.CONSULT, "phone")
                .from("RUS", "Владимир Путин")
                .to("AZE", "Ильхам Алиев")
                .on("2024-03-09")
                .told("a1", "Путин позвонил Алиеву")
                .told("a2", "Путин позвонил Алиеву");
        kept.event("blame", EventType.ACCUSE, null)
                .from("AZE", "Ильхам Алиев")
                .to("RUS", null)
                .on("2024-03-10")
                .told("a1", "Алиев обвинил Россию");
        kept.event("aid", EventType.AID, null)
                .status("planned")
                .from("RUS", null)
                .to("CUB", null)
                .on("2025-11")
                .told("a2", "Россия помогла Кубе");
        chronicle = kept.open();
    }

    @AfterAll
    static void close() {
        chronicle.close();
    }

    @Test
    void aPersonHasRolesEventsAndPartnersWithEvidence() {
        Profile profile = new Profile.Asked(ALIYEV, Question.ALL, 10).of(chronicle);
        assertThat(profile.roles()).containsExactly("президент");
        assertThat(profile.country()).isEqualTo(new Dyad.Code("AZE", 373, 373));
        assertThat(profile.acts())
                .extracting(Profile.Kind::type, Profile.Kind::asSource, Profile.Kind::asTarget)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("CONSULT", 0, 1),
                        org.assertj.core.groups.Tuple.tuple("ACCUSE", 1, 0));
        assertThat(profile.partners())
                .extracting(Profile.Partner::name, Profile.Partner::events)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Владимир Путин", 1),
                        org.assertj.core.groups.Tuple.tuple("Россия", 1));
        assertThat(profile.partners())
                .allSatisfy(one -> assertThat(one.evidence().text()).isNotBlank());
        assertThat(profile.recent()).extracting(Act::event).containsExactly("blame", "call");
    }

    @Test
    void aStateIsAskedForWithAllWhoActForIt() {
        Profile profile = new Profile.Asked(RUS, Question.ALL, 1).of(chronicle);
        assertThat(profile.acts()).extracting(Profile.Kind::type).containsExactly("ACCUSE", "AID", "CONSULT");
        assertThat(profile.acts().get(1).occurred()).isZero();
        assertThat(profile.partners()).extracting(Profile.Partner::name).containsExactly("Ильхам Алиев");
        assertThat(profile.recent()).extracting(Act::event).containsExactly("aid");
        assertThat(AnswerCsv.of(profile).lines()).hasSize(6);
    }

    @Test
    void daysNarrowIt() {
        Question later = new Question(LocalDate.parse("2025-01-01"), null, List.of(), List.of());
        assertThat(new Profile.Asked(ALIYEV, later, 10).of(chronicle).acts()).isEmpty();
    }

    @Test
    void statsCountWhatTheFileHolds() {
        Stats stats = Stats.of(chronicle);
        assertThat(stats.articles()).isEqualTo(4);
        assertThat(stats.copies()).isEqualTo(1);
        assertThat(stats.undated()).isEqualTo(1);
        assertThat(stats.first()).isEqualTo("2024-03-10");
        assertThat(stats.publishers())
                .containsExactly(new Stats.Count("Вестник", 2), new Stats.Count("Газета", 1), new Stats.Count(null, 1));
        assertThat(stats.failures()).containsExactly(new Stats.Count("IN-003", 2));
        assertThat(stats.events()).isEqualTo(3);
        assertThat(stats.mentions()).isEqualTo(4);
        assertThat(stats.types()).contains(new Stats.Type("AID", 1, 0, 1, 0, 0, 0));
        assertThat(stats.years()).containsExactly(new Stats.Year(2024, 1, 2), new Stats.Year(2025, 1, 1));
        assertThat(stats.unsettled()).isZero();
        assertThat(AnswerCsv.of(stats)).startsWith("what,name,count\narticles,,4\ncopies,,1\n");
    }
}
