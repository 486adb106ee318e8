package dragoman.chronicle.story;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chronicle.WordKeys;
import dragoman.text.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {
    private static final WordKeys WORDS = new ToyKeys();
    private static final String STORM =
            "A storm tore roofs off houses in Aville last night. Mayor Brown said 14 families lost their homes, "
                    + "the river rose over the bridge and schools stay shut until the water falls. "
                    + "Firemen brought old people from Mill Street to the town hall.";
    private static final String VOTE =
            "Parliament in Beetown voted for the budget of minister Green with 80 votes. The opposition left the hall "
                    + "before the count and promised a complaint to the court about taxes on grain.";

    @Test
    void nothingGivesNothing() {
        assertThat(new StoryGrouper().group(List.of())).isEmpty();
    }

    @Test
    void oneAloneIsItsOwnStory() {
        assertThat(new StoryGrouper().group(List.of(member("a", "2021-03-01", STORM))))
                .containsExactly(new StoryGrouper.Grouped("a", "a", null));
    }

    @Test
    void theFirstByDayThenIdNamesTheStory() {
        Map<String, StoryGrouper.Grouped> groups = group(
                member("z", "2021-03-01", STORM),
                member("b", "2021-03-02", STORM + " Rain goes on."),
                member("a", "2021-03-02", STORM),
                member("c", "2021-03-02", VOTE));
        assertThat(groups.get("b").story()).isEqualTo("z");
        assertThat(groups.get("a").story()).isEqualTo("z");
        assertThat(groups.get("a").copyOf()).isEqualTo("z");
        assertThat(groups.get("c").story()).isEqualTo("c");
        assertThat(groups.get("c").copyOf()).isNull();
    }

    @Test
    void aLineOfTheOutletAtTheEndLeavesItACopy() {
        Map<String, StoryGrouper.Grouped> groups = group(
                member("a", "2021-03-01", STORM),
                member("b", "2021-03-01", STORM + " Follow our channel, send us photos, read us in your messenger."));
        assertThat(groups.get("b").copyOf()).isEqualTo("a");
    }

    @Test
    void theSameFormWithOtherNumbersIsNoCopy() {
        String form = "Harbour office: %d ships came in, %d ships left, %d tons of grain and %d tons of ore were "
                + "loaded at the northern quay, the water level stands at %d centimetres above the mark.";
        Map<String, StoryGrouper.Grouped> groups = group(
                member("a", "2021-03-01", String.format(form, 11, 9, 4200, 310, 57)),
                member("b", "2021-03-02", String.format(form, 14, 12, 3900, 455, 61)));
        assertThat(groups.get("b").copyOf()).isNull();
        assertThat(groups.get("b").story()).isEqualTo("b");
    }

    @Test
    void daysTooFarApartPartTellingsButNotCopies() {
        String retold =
                "Roofs were torn off houses in Aville by a storm; Mayor Brown counts 14 families without homes. "
                        + "Schools are shut, the river stands over the bridge, firemen brought old people to the town hall.";
        Map<String, StoryGrouper.Grouped> near =
                group(member("a", "2021-03-01", STORM), member("b", "2021-03-04", retold));
        Map<String, StoryGrouper.Grouped> far =
                group(member("a", "2021-03-01", STORM), member("b", "2021-03-05", retold));
        Map<String, StoryGrouper.Grouped> copy =
                group(member("a", "2021-03-01", STORM), member("b", "2022-03-05", STORM));
        assertThat(near.get("b").story()).isEqualTo("a");
        assertThat(far.get("b").story()).isEqualTo("b");
        assertThat(copy.get("b").story()).isEqualTo("a");
    }

    @Test
    void wordsDecideWhereADayIsNotKnown() {
        Map<String, StoryGrouper.Grouped> groups = group(
                member("a", null, STORM), member("b", "2021-03-05", STORM + " More soon."), member("c", null, VOTE));
        assertThat(groups.get("a").story()).isEqualTo("b");
        assertThat(groups.get("c").story()).isEqualTo("c");
    }

    @Test
    void shuffledArticlesGiveTheSameGroups() {
        List<StoryGrouper.Member> members = town(new Random(7), 300);
        List<StoryGrouper.Grouped> groups = new StoryGrouper().group(members);
        assertThat(groups.stream().map(StoryGrouper.Grouped::story).distinct().count())
                .isBetween(20L, 200L);
        for (int seed = 0; seed < 5; seed++) {
            List<StoryGrouper.Member> shuffled = new ArrayList<>(members);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(new StoryGrouper().group(shuffled)).isEqualTo(groups);
        }
    }

    @Test
    void aChainOfArticlesEachLikeTheNextIsNotOneStory() {
        List<StoryGrouper.Member> members = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 2 * i; k < 2 * i + 10; k++) {
                text.append("Name")
                        .append(k)
                        .append(" word")
                        .append(k)
                        .append(" thing")
                        .append(k)
                        .append(". ");
            }
            members.add(member(String.format("%03d", i), "2021-03-01", text.toString()));
        }
        Map<String, Integer> sizes = new HashMap<>();
        new StoryGrouper().group(members).forEach(one -> sizes.merge(one.story(), 1, Integer::sum));
        assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isLessThan(15));
        assertThat(sizes.size()).isLessThan(40);
    }

    /** Articles of a small town's week: events that several outlets tell in their own choice of words. */
    private static List<StoryGrouper.Member> town(Random random, int articles) {
        List<StoryGrouper.Member> members = new ArrayList<>();
        while (members.size() < articles) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                words.add((random.nextInt(3) == 0 ? "Name" : "word") + random.nextInt(3000));
            }
            int day = 1 + random.nextInt(7);
            int tellings = 1 + random.nextInt(6);
            for (int i = 0; i < tellings; i++) {
                StringBuilder text = new StringBuilder();
                words.stream()
                        .filter(word -> random.nextInt(10) < 8)
                        .forEach(word -> text.append(word).append(' '));
                String published = random.nextInt(12) == 0 ? null : "2021-03-0" + day;
                members.add(member("id" + random.nextInt(1_000_000), published, text.toString()));
            }
        }
        return members;
    }

    private static Map<String, StoryGrouper.Grouped> group(StoryGrouper.Member... members) {
        Map<String, StoryGrouper.Grouped> groups = new HashMap<>();
        new StoryGrouper().group(List.of(members)).forEach(one -> groups.put(one.article(), one));
        return groups;
    }

    private static StoryGrouper.Member member(String id, @Nullable String published, String text) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        Article article = new Article(id, null, day, "", null, null, text);
        return new StoryGrouper.Member(id, day, Fingerprint.of(article, WORDS));
    }
}
