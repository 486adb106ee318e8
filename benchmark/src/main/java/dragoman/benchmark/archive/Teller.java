package dragoman.benchmark.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Puts a true event into one of the sentences that can tell it. */
final class Teller {
    private final Words words;
    private final Random random;

    Teller(Words words, Random random) {
        this.words = words;
        this.random = random;
    }

    /** The event as news of the day on which the article appears. */
    String asNews(TrueEvent event, LocalDate published) {
        LocalDate day = event.day();
        int choice = random.nextInt(3);
        String when = choice == 0 && day.equals(published)
                ? words.row("today").get(0)
                : choice == 1
                        ? words.row("weekdays").get(day.getDayOfWeek().getValue() - 1)
                        : dayAndMonth(day);
        return tell(event, when);
    }

    /** The event as history, with its full date or, where it is the only one of its kind, its month. */
    String asHistory(TrueEvent event, boolean onlyOfItsMonth) {
        LocalDate day = event.day();
        String year = " " + day.getYear() + " " + words.row("year").get(0);
        String when = onlyOfItsMonth && random.nextInt(4) == 0
                ? words.row("in-month").get(0) + " "
                        + words.row("months-prepositional").get(day.getMonthValue() - 1) + year
                : dayAndMonth(day) + year;
        return tell(event, when);
    }

    private String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + words.row("months-genitive").get(day.getMonthValue() - 1);
    }

    private String tell(TrueEvent event, String when) {
        List<String> ways = event.act().sentences();
        String way = ways.get(random.nextInt(ways.size()));
        StringBuilder told = new StringBuilder();
        int from = 0;
        for (int open = way.indexOf('{'); open >= 0; open = way.indexOf('{', from)) {
            int close = way.indexOf('}', open);
            told.append(way, from, open).append(slot(way.substring(open + 1, close), event, when));
            from = close + 1;
        }
        String sentence = told.append(way.substring(from)).toString();
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    private String slot(String slot, TrueEvent event, String when) {
        if (slot.equals("when")) {
            return when;
        }
        if (slot.equals("topic")) {
            return event.topic();
        }
        if (slot.indexOf('|') >= 0) {
            return slot.split("\\|")[event.source().gender()];
        }
        State state = slot.charAt(0) == 'S' ? event.source() : event.target();
        String what = slot.substring(2);
        char letter = what.charAt(what.length() - 1);
        return switch (what.length() == 1 ? ' ' : what.charAt(0)) {
            case 'l' -> state.leaderTitle(letter);
            case 'L' -> state.leader(letter);
            case 'm' -> words.row("minister").get("ngdi".indexOf(letter)) + " " + state.name('g');
            case 'M' -> state.minister(letter);
            default -> state.name(letter);
        };
    }
}
