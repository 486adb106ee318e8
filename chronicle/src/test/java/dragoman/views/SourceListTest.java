package dragoman.views;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceListTest {
    @Test
    void outletsDaysAndGapsAreTold() {
        Kept kept = new Kept()
                .article("a1", "2024-12-30", "Газета", "Текст.")
                .article("a2", "2025-01-02", "Газета", "Текст.")
                .article("a3", "2025-01-02", "Вестник", "Текст.")
                .copyOf("a2")
                .article("a4", "2025-01-12", "Вестник", "Текст.")
                .article("a5", null, null, "Текст.")
                .failure("IN-001");
        try (Chronicle chronicle = kept.open()) {
            SourceList sources = SourceList.of(chronicle);
            assertThat(sources.outlets())
                    .extracting(SourceList.Outlet::name, SourceList.Outlet::articles, SourceList.Outlet::copies)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Вестник", 2, 1),
                            org.assertj.core.groups.Tuple.tuple("Газета", 2, 0),
                            org.assertj.core.groups.Tuple.tuple(null, 1, 0));
            assertThat(sources.outlets().get(2).undated()).isEqualTo(1);
            assertThat(sources.outlets().get(2).perWeek()).isNull();
            assertThat(sources.days()).as("copies are not counted").containsEntry(LocalDate.of(2025, 1, 2), 1);
            assertThat(sources.years())
                    .containsExactly(new SourceList.Year(2025, 2, 2, 10), new SourceList.Year(2024, 1, 1, 1));
            assertThat(sources.gaps())
                    .isEqualTo(List.of(new SourceList.Gap(LocalDate.of(2025, 1, 3), LocalDate.of(2025, 1, 11), 9)));
            assertThat(sources.failures()).extracting(SourceList.Failure::code).containsExactly("IN-001");
        }
    }
}
