package dragoman.cli;

import dragoman.views.Coverage;
import dragoman.views.Question;
import org.jspecify.annotations.Nullable;

/** What was read, and which events were asked for, in words. */
final class CoverageText {
    private CoverageText() {}

    /** "312 articles of 4 outlets read, 2024-01-02 to 2024-12-30". */
    static String of(Coverage coverage) {
        if (coverage.articles() == 0) {
            String loose = coverage.undated() == 0 ? "" : " (but " + coverage.undated() + " of unknown day)";
            return "no article read of that time: not monitored" + loose;
        }
        String of = coverage.publishers() > 1 ? " of " + coverage.publishers() + " outlets" : "";
        String days = coverage.first() == null || coverage.last() == null
                ? ", their days unknown"
                : coverage.first().equals(coverage.last())
                        ? ", of " + coverage.first()
                        : ", " + coverage.first() + " to " + coverage.last();
        String loose = coverage.undated() == 0 ? "" : " (" + coverage.undated() + " of unknown day)";
        return counted(coverage.articles(), "article") + of + " read" + days + loose;
    }

    /** "1 article", "2 articles". */
    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** " in 2024-01-01 to 2024-12-31"; empty where the time is open. */
    static String time(Question question) {
        if (question.since() != null && question.until() != null) {
            return " in " + question.since() + " to " + question.until();
        }
        return question.since() != null
                ? " since " + question.since()
                : question.until() != null ? " until " + question.until() : "";
    }

    /** What was asked for beside the time: "CONSULT, planned"; empty where everything was. */
    static String kinds(Question question) {
        java.util.List<String> kinds = new java.util.ArrayList<>(question.types());
        kinds.addAll(question.statuses());
        return String.join(", ", kinds);
    }

    /** "Russia and Cuba", or one name. */
    static String names(dragoman.views.Who a, dragoman.views.@Nullable Who b) {
        return b == null ? a.name() : a.name() + " and " + b.name();
    }
}
