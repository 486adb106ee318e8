package dragoman.views.export;

import dragoman.views.Question;
import dragoman.views.Who;
import java.util.List;

/**
 * What to export. Days, types, statuses and actors choose events; of the other tables the rows that belong to those events
 * are given. Days alone choose articles and statements by their own day.
 *
 * @param question which events
 * @param actors who all take part; empty for everybody
 */
public record ExportRequest(Table table, Form form, Question question, List<Who> actors) {
    public ExportRequest {
        actors = List.copyOf(actors);
        if (!form.tables().contains(table)) {
            throw new IllegalArgumentException(table + " cannot be written as " + form);
        }
    }

    /** Everything in a table. */
    public static ExportRequest all(Table table, Form form) {
        return new ExportRequest(table, form, Question.ALL, List.of());
    }

    /** Whether anything but days narrows the choice. */
    boolean choosesEvents() {
        return !actors.isEmpty()
                || !question.types().isEmpty()
                || !question.statuses().isEmpty();
    }

    /** Whether all rows are wanted. */
    boolean everything() {
        return !choosesEvents() && question.since() == null && question.until() == null;
    }
}
