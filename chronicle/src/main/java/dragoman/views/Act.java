package dragoman.views;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as answers show it.
 *
 * @param event its id
 * @param type PLOVER type, or OFFICE or INCIDENT
 * @param mode PLOVER mode; {@code null} where none
 * @param cameo CAMEO code; {@code null} where none
 * @param goldstein weight, -10 conflict to +10 cooperation
 * @param quadClass 1 verbal cooperation to 4 material conflict; {@code null} for OFFICE and INCIDENT
 * @param date as exactly as told: a day, month, year or two with a stroke between; {@code null} where not told
 * @param grain day, month, year or interval; {@code null} without date
 * @param dateFrom first day of date
 * @param dateTo last day of date
 * @param source who acts
 * @param target who is acted upon, or the partner
 * @param symmetrical whether both sides stand on one level
 * @param place where; {@code null} where not told
 * @param status occurred, planned, denied, alleged or hypothetical
 * @param articles articles that tell it, copies not counted
 * @param publishers outlets that tell it
 * @param differs what the tellings disagree on: date, status, sides, place
 * @param also ids of further events that read the same: one day, one act, the same sides
 * @param evidence the best first; never empty
 */
public record Act(
        String event,
        String type,
        @Nullable String mode,
        @Nullable String cameo,
        double goldstein,
        @Nullable Integer quadClass,
        @Nullable String date,
        @Nullable String grain,
        @Nullable LocalDate dateFrom,
        @Nullable LocalDate dateTo,
        List<Side> source,
        List<Side> target,
        boolean symmetrical,
        @Nullable String place,
        String status,
        int articles,
        int publishers,
        List<String> differs,
        List<String> also,
        List<Evidence> evidence) {
    /** The columns that every flat form with acts has. */
    static final List<String> COLUMNS = List.of(
            "event_id",
            "date",
            "grain",
            "date_from",
            "date_to",
            "type",
            "mode",
            "cameo",
            "goldstein",
            "quad_class",
            "source",
            "source_country",
            "target",
            "target_country",
            "status",
            "place",
            "articles",
            "publishers",
            "differs",
            "also",
            "article_id",
            "given_id",
            "publisher",
            "published",
            "start_char",
            "end_char",
            "text",
            "attribution");

    public Act {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("event " + event + " has no evidence");
        }
        source = List.copyOf(source);
        target = List.copyOf(target);
        differs = List.copyOf(differs);
        also = List.copyOf(also);
        evidence = List.copyOf(evidence);
    }

    /** The same act between these. */
    Act between(List<Side> sources, List<Side> targets) {
        return changed(sources, targets, also, evidence);
    }

    /** The same act with others told alike. */
    Act with(List<String> alike, List<Evidence> all) {
        return changed(source, target, alike, all);
    }

    private Act changed(List<Side> sources, List<Side> targets, List<String> alike, List<Evidence> all) {
        return new Act(
                event,
                type,
                mode,
                cameo,
                goldstein,
                quadClass,
                date,
                grain,
                dateFrom,
                dateTo,
                sources,
                targets,
                symmetrical,
                place,
                status,
                articles,
                publishers,
                differs,
                alike,
                all);
    }

    /** The flat form, as {@link #COLUMNS} has it, with the best evidence. */
    List<@Nullable Object> row() {
        return row(evidence.get(0));
    }

    /** The flat form with other evidence. */
    List<@Nullable Object> row(Evidence best) {
        List<@Nullable Object> row = new java.util.ArrayList<>();
        java.util.Collections.addAll(
                row, event, date, grain, dateFrom, dateTo, type, mode, cameo, goldstein, quadClass);
        java.util.Collections.addAll(row, names(source), countries(source), names(target), countries(target));
        java.util.Collections.addAll(row, status, place, articles, publishers);
        java.util.Collections.addAll(row, joined(differs), joined(also), best.article(), best.source());
        java.util.Collections.addAll(row, best.publisher(), best.published(), best.start(), best.end());
        java.util.Collections.addAll(row, best.text(), best.by());
        return row;
    }

    static @Nullable String names(List<Side> sides) {
        return joined(sides.stream().map(Side::name).toList());
    }

    static @Nullable String countries(List<Side> sides) {
        return joined(sides.stream()
                .map(side -> side.country() == null ? "" : side.country())
                .toList());
    }

    static @Nullable String joined(List<String> parts) {
        return parts.isEmpty() ? null : String.join(";", parts);
    }
}
