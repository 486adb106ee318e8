package dragoman.note;

import dragoman.language.Tag;
import dragoman.language.inflection.Inflection;
import dragoman.language.inflection.Phrase;
import dragoman.language.inflection.Sort;
import dragoman.reading.Actor;
import dragoman.reading.Event;
import dragoman.reading.Reading;
import dragoman.text.Span;
import dragoman.views.SentenceMaker;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a clause itself names who is said to have acted, and in which case. A sentence that names somebody whom only the
 * surroundings name, or in a role that the clause does not show, may be wrong, and is not made.
 */
final class Grounds {
    private static final int LIKE = 3;
    /** Days to which a weekday or "yesterday" can point. */
    private static final int NEAR = 7;

    private final Inflection inflection;

    Grounds(Inflection inflection) {
        this.inflection = inflection;
    }

    /** Whether the clause names the actor in one of the cases; in any where none is asked for. */
    boolean names(String text, Span clause, Actor actor, Set<Tag.Case> cases) {
        for (Span mention : actor.mentions()) {
            if (clause.contains(mention)) {
                String words = mention.in(text);
                if (cases.isEmpty()
                        ? proper(words, actor)
                        : cases(words, actor).stream().anyMatch(cases::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether words name somebody who acts; or, of acts that are told without their doer, a person who is acted upon. */
    boolean named(SentenceMaker.Telling telling, Span words) {
        Event event = telling.event();
        if (event.source().isEmpty()) {
            return named(telling, event.target(), words);
        }
        return named(telling, event.source(), words) || personNamed(telling, event.target(), words);
    }

    private boolean personNamed(SentenceMaker.Telling telling, List<String> side, Span words) {
        String text = telling.reading().article().text();
        return telling.reading().actors().stream()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON && side.contains(actor.id()))
                .anyMatch(actor -> actor.mentions().stream()
                        .anyMatch(mention -> words.contains(mention)
                                && !cases(mention.in(text), actor).isEmpty()));
    }

    /** Whether words name somebody of both sides. */
    boolean bothNamed(SentenceMaker.Telling telling, Span words) {
        return named(telling, telling.event().source(), words)
                && named(telling, telling.event().target(), words);
    }

    private boolean named(SentenceMaker.Telling telling, List<String> side, Span words) {
        String text = telling.reading().article().text();
        for (Actor actor : telling.reading().actors()) {
            if (side.contains(actor.id())) {
                for (Span mention : actor.mentions()) {
                    if (words.contains(mention) && told(mention.in(text), actor)) {
                        return true;
                    }
                }
            }
        }
        return side.isEmpty();
    }

    /** Whether the quoted words themselves name, before or after it, whom a pointing word means. */
    boolean explained(Quotation.Quoted quoted, Span pointing) {
        String text = quoted.telling().reading().article().text();
        boolean somebody = false;
        for (Actor actor : quoted.telling().reading().actors()) {
            if (actor.mentions().contains(pointing)) {
                somebody = true;
                boolean named = actor.mentions().stream()
                        .anyMatch(other -> !other.equals(pointing)
                                && quoted.span().contains(other)
                                && told(other.in(text), actor));
                if (!named) {
                    return false;
                }
            }
        }
        return somebody;
    }

    /**
     * Whether the sentence itself says when, in a way that needs no story around it: with a number, or of the days before the
     * article.
     */
    static boolean dated(SentenceMaker.Telling telling, String date, Span sentence) {
        LocalDate published = telling.reading().article().published();
        String text = telling.reading().article().text();
        return telling.reading().times().stream()
                .filter(time ->
                        sentence.contains(time.span()) && time.when().value().equals(date))
                .anyMatch(time -> time.span().in(text).chars().anyMatch(Character::isDigit) || near(published, date));
    }

    private static boolean near(@Nullable LocalDate published, String date) {
        return published != null
                && date.length() == published.toString().length()
                && !LocalDate.parse(date).isBefore(published.minusDays(NEAR))
                && !LocalDate.parse(date).isAfter(published);
    }

    /** The date that the words say, exactly or less so (the month of a day); {@code null} where they say none. */
    static @Nullable String said(Reading reading, String date, Span words) {
        return reading.times().stream()
                .filter(time -> words.contains(time.span()))
                .map(time -> time.when().value())
                .filter(date::startsWith)
                .findFirst()
                .orElse(null);
    }

    /** Whether a reader knows who is meant: a form of the name, or other words with a capital inside. */
    private boolean told(String words, Actor actor) {
        if (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.GROUP) {
            return !cases(words, actor).isEmpty()
                    || actor.name().indexOf(' ') > 0 && words.equalsIgnoreCase(actor.name());
        }
        return proper(words, actor) || words.length() > 2 && words.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether the words name the actor rather than point to it. */
    private boolean proper(String words, Actor actor) {
        if (actor.kind() == Actor.Kind.PERSON) {
            return !cases(words, actor).isEmpty();
        }
        String own = begin(actor.name());
        for (String word : words.split(" ")) {
            if (begin(word).equals(own)) {
                return true;
            }
        }
        return false;
    }

    private static String begin(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(LIKE, lower.length()));
    }

    /** The cases in which the words may have the actor's name; empty where they are no form of it. */
    private Set<Tag.Case> cases(String words, Actor actor) {
        Set<Tag.Case> found = EnumSet.noneOf(Tag.Case.class);
        if (actor.kind() == Actor.Kind.PERSON) {
            match(inflection.personAgain(actor.name(), actor.country()), words, found);
        } else {
            match(
                    inflection.phrase(actor.name(), actor.kind() == Actor.Kind.STATE ? Sort.PLACE : Sort.BODY),
                    words,
                    found);
        }
        return found;
    }

    private static void match(Phrase phrase, String words, Set<Tag.Case> found) {
        // A mention may be of several at once: "the presidents X and Y".
        String folded = " " + fold(words).replace(",", " ,") + " ";
        for (Map.Entry<Tag.Case, String> form : phrase.forms().entrySet()) {
            String own = fold(form.getValue());
            if (folded.contains(" " + own + " ")) {
                found.add(form.getKey());
            }
        }
    }

    private static String fold(String words) {
        return java.text.Normalizer.normalize(words.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
    }
}
