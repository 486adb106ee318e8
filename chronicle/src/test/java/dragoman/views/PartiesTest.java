package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.chronicle.Chronicle;
import dragoman.chronicle.ChronicleException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {
    private static final Map<String, String> LEMMAS = Map.of(
            "россии",
            "россия",
            "саудовской",
            "саудовский",
            "саудовская",
            "саудовский",
            "аравии",
            "аравия",
            "алиевым",
            "алиев",
            "ильхамом",
            "ильхам");
    private static final Names NAMES = new Names(
            Map.of("РФ", "RUS", "Кремль", "RUS", "UN", "ООН"),
            word -> LEMMAS.containsKey(word) ? List.of(LEMMAS.get(word)) : List.of());
    private static Chronicle chronicle;

    @BeforeAll
    static void fill() {
        chronicle = new Kept()
                .actor("AZE", "state", "Азербайджан", "AZE", 100)
                .actor("person:AZE:ильхам_алиев", "person", "Ильхам Алиев", "AZE", 90)
                .actor("person:алиев", "person", "Алиев", null, 20)
                .actor("person:RUS:сергей_лавров", "person", "Сергей Лавров", "RUS", 9)
                .actor("person:USA:джо_смит", "person", "Джо Смит", "USA", 5)
                .actor("person:USA:анна_смит", "person", "Анна Смит", "USA", 4)
                .actor("person:USA:джон_керри", "person", "Джон Керри", "USA", 400)
                .actor("person:USA:тереза_керри", "person", "Тереза Керри", "USA", 3)
                .actor("organization:IGO:оон", "organization", "ООН", "IGO", 30)
                .open();
    }

    @AfterAll
    static void close() {
        chronicle.close();
    }

    @ParameterizedTest
    @CsvSource({
        "RUS, RUS",
        "rus, RUS",
        "ru, RUS",
        "Россия, RUS",
        "РОССИЯ, RUS",
        "России, RUS",
        "рф, RUS",
        "кремль, RUS",
        "Russia, RUS",
        "saudi arabia, SAU",
        "Саудовской Аравии, SAU",
        "365, RUS",
        "373, AZE",
        "2, USA",
        "us, USA"
    })
    void aStateIsFoundByCodeNumberOrName(String typed, String iso) {
        assertThat(new Parties(chronicle, NAMES).resolve(typed).id()).isEqualTo(iso);
    }

    @Test
    void aPersonIsFoundByNameOrSurnameInAnyCaseTogetherWithTheBareSurname() {
        Parties parties = new Parties(chronicle, NAMES);
        Who aliyev = parties.resolve("Алиев");
        assertThat(aliyev.name()).isEqualTo("Ильхам Алиев");
        assertThat(aliyev.ids()).containsExactly("person:AZE:ильхам_алиев", "person:алиев");
        assertThat(parties.resolve("ильхамом алиевым").id()).isEqualTo("person:AZE:ильхам_алиев");
        assertThat(parties.resolve("person:RUS:сергей_лавров").name()).isEqualTo("Сергей Лавров");
    }

    @Test
    void anOrganisationIsFoundByAnotherName() {
        assertThat(new Parties(chronicle, NAMES).resolve("un").name()).isEqualTo("ООН");
    }

    @Test
    void whoIsNamedFarMoreOftenThanANamesakeIsMeant() {
        assertThat(new Parties(chronicle, NAMES).resolve("Керри").name()).isEqualTo("Джон Керри");
    }

    @Test
    void namesakesAreToldApartByTheUser() {
        assertThatThrownBy(() -> new Parties(chronicle, NAMES).resolve("Смит"))
                .isInstanceOf(ChronicleException.class)
                .hasMessage(
                        "Смит: several bear this name (Джо Смит (USA), Анна Смит (USA)); write the whole name or the id");
    }

    @Test
    void theUnknownIsToldWithTheNearestNames() {
        assertThatThrownBy(() -> new Parties(chronicle, NAMES).resolve("Азербайжан"))
                .isInstanceOfSatisfying(
                        ChronicleException.class, e -> assertThat(e.code()).isEqualTo("CHR-007"))
                .hasMessageContaining("Азербайжан: nobody of this name in the chronicle; did you mean Азербайджан");
        assertThatThrownBy(() -> new Parties(chronicle, NAMES).resolve("'; DROP TABLE events; --"))
                .hasMessageContaining("nobody of this name");
        assertThatThrownBy(() -> new Parties(chronicle, NAMES).resolve("")).hasMessageContaining("nobody");
        assertThatThrownBy(() -> new Parties(chronicle, NAMES).resolveState("Алиев"))
                .hasMessageContaining("nobody");
    }
}
