package dragoman.views.export;

import dragoman.chronicle.Sown;
import dragoman.chronicle.Sown.Actor;
import dragoman.reading.EventType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small story between Russia and Azerbaijan that all exports are tested on, sown in either order. */
final class Crisis {
    static final Actor RUSSIA = Actor.state("RUS", "Россия");
    static final Actor AZERBAIJAN = Actor.state("AZE", "Азербайджан");
    static final Actor PUTIN = Actor.person("Владимир Путин", "RUS", "GOV", "президент (Россия)");
    static final Actor ALIYEV = Actor.person("Ильхам Алиев", "AZE", "GOV", "президент (Азербайджан)");
    static final Actor CROWD = new Actor("group::толпа", "group", "толпа", null, "CVL", null);

    private Crisis() {}

    static Sown sown(Sown sown, boolean backwards) {
        List<Runnable> articles = new ArrayList<>(List.of(
                () -> sown.article(
                        "a1",
                        "ТАСС",
                        "2024-12-28",
                        "Путин позвонил Алиеву.\nПутин пообещал \"сделать всё\", а\tАлиев поблагодарил."),
                () -> sown.article(
                        "a2",
                        "Trend",
                        "2025-07-01",
                        "Баку арестовал семь россиян.\r\nМосква обвинила Баку <резко> & громко."),
                () -> sown.article("a3", null, "2025-07-02", "Баку отверг обвинения Москвы. Встреча не состоялась.")));
        if (backwards) {
            Collections.reverse(articles);
        }
        articles.forEach(Runnable::run);
        sown.event("e-call", EventType.CONSULT, List.of(PUTIN), List.of(ALIYEV))
                .mode("phone")
                .cameo("041")
                .on("2024-12-28");
        sown.event("e-promise", EventType.AGREE, List.of(PUTIN), List.of(ALIYEV))
                .on("2024-12-28");
        sown.event("e-arrest", EventType.COERCE, List.of(AZERBAIJAN), List.of(RUSSIA))
                .mode("arrest")
                .cameo("173")
                .on("2025-06-30")
                .in("AZE");
        sown.event("e-accuse", EventType.ACCUSE, List.of(RUSSIA), List.of(AZERBAIJAN))
                .cameo("1121");
        sown.event("e-reject", EventType.REJECT, List.of(AZERBAIJAN), List.of(RUSSIA))
                .cameo("12")
                .on("2025-07-02");
        sown.event("e-none", EventType.CONSULT, List.of(RUSSIA), List.of(AZERBAIJAN))
                .on("2025-07")
                .status("denied");
        sown.event("e-crash", EventType.INCIDENT, List.of(), List.of(CROWD)).on("2024");
        List<Runnable> tellings = new ArrayList<>(List.of(
                () -> tell(sown, "e-call", "a1", "Путин позвонил Алиеву", null),
                () -> tell(sown, "e-promise", "a1", "Путин пообещал \"сделать всё\", а\tАлиев поблагодарил", "Кремль"),
                () -> tell(sown, "e-arrest", "a2", "Баку арестовал семь россиян", null),
                () -> tell(sown, "e-accuse", "a2", "Москва обвинила Баку <резко> & громко", "МИД"),
                () -> tell(sown, "e-crash", "a2", "Баку арестовал", null),
                () -> tell(sown, "e-reject", "a3", "Баку отверг обвинения Москвы", null),
                () -> tell(sown, "e-none", "a3", "Встреча не состоялась", null)));
        tellings.forEach(Runnable::run);
        sown.promised("a1/e2", "сделать всё", null, null);
        sown.said("a2", RUSSIA, "indirect", "Москва обвинила Баку <резко> & громко", List.of("a2/e2"));
        sown.link("a3/e1", "a2/e2", "responds_to");
        return sown.settled();
    }

    private static void tell(Sown sown, String event, String article, String words, @Nullable String by) {
        sown.told(event, article, words, by, null);
    }
}
