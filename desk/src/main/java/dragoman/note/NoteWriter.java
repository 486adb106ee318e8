package dragoman.note;

import dragoman.language.Language;
import dragoman.language.Tag;
import dragoman.language.inflection.Inflection;
import dragoman.language.inflection.Phrase;
import dragoman.language.inflection.Sort;
import dragoman.language.load.LexiconSource;
import dragoman.reading.Actor;
import dragoman.reading.Attribution;
import dragoman.reading.Event;
import dragoman.reading.Status;
import dragoman.text.Article;
import dragoman.text.CodePoints;
import dragoman.text.Span;
import dragoman.views.Act;
import dragoman.views.Evidence;
import dragoman.views.SentenceMaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells events in sentences: those that a sentence can tell whole, by a template; all others in the words of their source.
 * Immutable.
 */
public final class NoteWriter implements SentenceMaker {
    /** Days after which an article looks back rather than reports. */
    private static final int LOOKS_BACK = 6;

    private final Language language;
    private final Inflection inflection;
    private final Wording wording;
    private final List<Template> templates;
    private final Slots slots;
    private final Grounds grounds;

    private NoteWriter(Language language, Inflection inflection, Wording wording, List<Template> templates) {
        this.language = language;
        this.inflection = inflection;
        this.wording = wording;
        this.templates = List.copyOf(templates);
        this.slots = new Slots(inflection, wording);
        this.grounds = new Grounds(inflection);
    }

    /**
     * Reads {@code <code>/background/} and what inflection needs.
     *
     * @throws dragoman.language.load.LexiconException naming every line that is wrong
     */
    public static NoteWriter load(LexiconSource source, Language language) {
        String folder = language.code() + "/background/";
        return new NoteWriter(
                language,
                Inflection.load(source, language.code()),
                Wording.load(source, folder),
                TemplateFile.load(source, folder + "sentences.txt"));
    }

    @Override
    public List<Optional<Sentence>> sentences(List<Told> events, Article article) {
        LocalDate day = article.published();
        return new Note(day == null ? 0 : day.getYear()).of(events);
    }

    /** The templates, for tests of their examples. */
    List<Template> templates() {
        return templates;
    }

    Slots slots() {
        return slots;
    }

    Wording wording() {
        return wording;
    }

    Inflection inflection() {
        return inflection;
    }

    /** The sentences of one note. */
    private final class Note {
        private final int thisYear;
        private int quotes;
        private final Names names = new Names(inflection, wording);
        private final Quotation quotation = new Quotation(language, wording, grounds);

        Note(int thisYear) {
            this.thisYear = thisYear;
        }

        List<Optional<Sentence>> of(List<Told> events) {
            List<Optional<Sentence>> sentences = new ArrayList<>();
            for (Told told : events) {
                Sentence composed = composed(told);
                sentences.add(Optional.ofNullable(composed == null ? quoted(told) : composed));
            }
            return sentences;
        }

        private @Nullable Sentence composed(Told told) {
            Act act = told.act();
            String date = act.date() == null ? null : wording.when(act.date(), thisYear);
            if (date == null || !act.status().equals("occurred") || doubted(told)) {
                return null;
            }
            for (Telling telling : told.tellings()) {
                for (Template template : templates) {
                    String sentence = dated(telling, act) ? composed(telling, template, date, act) : null;
                    if (sentence != null) {
                        return new Sentence(
                                sentence,
                                false,
                                evidence(telling, telling.mention().span()),
                                act.dateFrom());
                    }
                }
            }
            return null;
        }

        /** Whether somebody denies the act or only claims it. */
        private static boolean doubted(Told told) {
            return told.tellings().stream()
                    .anyMatch(telling -> telling.event().status() == Status.DENIED
                            || telling.event().status() == Status.ALLEGED);
        }

        private boolean dated(Telling telling, Act act) {
            String text = telling.reading().article().text();
            Span sentence = quotation.sentence(
                    telling.article(), text, telling.mention().span());
            return Grounds.dated(telling, String.valueOf(act.date()), sentence);
        }

        private @Nullable String composed(Telling telling, Template template, String date, Act act) {
            String text = telling.reading().article().text();
            Span clause = telling.mention().span();
            String frame = telling.mention().frame();
            String trigger = telling.mention().trigger().in(text);
            Event event = telling.event();
            if (event.status() != Status.OCCURRED
                    || !sidesKept(telling, act)
                    || !telling.mention().hedges().isEmpty()
                    || !template.fits(frame.substring(frame.indexOf('/') + 1), trigger, clause.in(text))) {
                return null;
            }
            List<Actor> source =
                    template.source() == null ? List.of() : side(template.source(), event.source(), telling);
            List<Actor> target =
                    template.target() == null ? List.of() : side(template.target(), event.target(), telling);
            boolean told = (template.source() == null || !source.isEmpty())
                    && (template.target() == null || !target.isEmpty());
            return told ? filled(template, date, telling, source, target) : null;
        }

        private @Nullable String filled(
                Template template, String date, Telling telling, List<Actor> source, List<Actor> target) {
            List<Actor> all = new ArrayList<>(source);
            all.addAll(target);
            Map<String, Phrase> phrases = new HashMap<>();
            String text = telling.reading().article().text();
            names.all(source, text).ifPresent(phrase -> phrases.put("source", phrase));
            names.all(target, text).ifPresent(phrase -> phrases.put("target", phrase));
            names.all(all, text).ifPresent(phrase -> phrases.put("both", phrase));
            if (!agrees(phrases.get("source"), telling.mention().trigger().in(text))) {
                return null;
            }
            place(telling).ifPresent(place -> phrases.put("place", place));
            for (String sentence : template.sentences()) {
                String filled = slots.fill(sentence, date, phrases);
                if (filled != null) {
                    names.named(all);
                    return filled;
                }
            }
            return null;
        }

        /** Whether the chronicle has the same actors: a correction, or other articles, may have changed them. */
        private static boolean sidesKept(Telling telling, Act act) {
            List<String> known = new ArrayList<>();
            act.source().forEach(side -> known.add(side.name()));
            act.target().forEach(side -> known.add(side.name()));
            for (Actor actor : telling.reading().actors()) {
                boolean takesPart = telling.event().source().contains(actor.id())
                        || telling.event().target().contains(actor.id());
                if (takesPart && !known.contains(actor.name())) {
                    return false;
                }
            }
            return true;
        }

        /** One side's actors; none where they are not such as the template asks for, or the clause does not name them all. */
        private List<Actor> side(Template.Asked asked, List<String> ids, Telling telling) {
            List<Actor> actors = new ArrayList<>();
            for (Actor actor : telling.reading().actors()) {
                if (ids.contains(actor.id())) {
                    if (!asked.kinds().contains(kind(actor)) || !named(telling, actor, asked)) {
                        return List.of();
                    }
                    actors.add(actor);
                }
            }
            return actors;
        }

        private boolean named(Telling telling, Actor actor, Template.Asked asked) {
            String text = telling.reading().article().text();
            return grounds.names(text, telling.mention().span(), actor, asked.cases());
        }

        /** Whether the clause's own verb does not speak against the gender that we would write. */
        private boolean agrees(@Nullable Phrase source, String trigger) {
            Tag.Gender shown = inflection.subjectGender(trigger);
            return source == null
                    || source.number() == Tag.Number.PLURAL
                    || !source.animate()
                    || shown == Tag.Gender.NONE
                    || shown == source.gender();
        }

        private Optional<Phrase> place(Telling telling) {
            Event.Place place = telling.event().place();
            if (place == null) {
                return Optional.empty();
            }
            Phrase phrase = inflection.phrase(place.name(), Sort.PLACE);
            String clause =
                    telling.mention().span().in(telling.reading().article().text());
            boolean said = phrase.in(Tag.Case.LOC).filter(clause::contains).isPresent();
            return said && !place.name().equals(place.country()) ? Optional.of(phrase) : Optional.empty();
        }

        private @Nullable Sentence quoted(Told told) {
            Quotation.Quoted best = quotation.best(told.tellings(), told.act().status());
            if (best == null) {
                return null;
            }
            Article article = best.telling().reading().article();
            Map<String, String> filled = new HashMap<>();
            filled.put("words", best.words());
            StringBuilder key = new StringBuilder("quote");
            if (article.publisher() == null) {
                key.append("-bare");
            } else {
                filled.put("outlet", article.publisher());
            }
            LocalDate published = article.published();
            String by = by(best);
            String when = lookingBack(told.act(), published, best);
            if (published == null) {
                key.append("-undated");
            } else {
                filled.put("date", String.valueOf(wording.when(published.toString(), thisYear)));
                if (by != null) {
                    filled.put("by", by);
                    key.append("-by");
                } else if (when != null) {
                    filled.put("when", when);
                    key.append("-about");
                }
            }
            LocalDate day = filled.containsKey("when") ? told.act().dateFrom() : published;
            String text = wording.fill(key.toString(), filled, quotes++);
            return new Sentence(text, true, evidence(best.telling(), best.span()), day);
        }

        /** Of when the article speaks, where it was written well after; null otherwise. */
        private @Nullable String lookingBack(Act act, @Nullable LocalDate published, Quotation.Quoted words) {
            LocalDate last = act.dateTo();
            boolean back = act.date() != null
                    && last != null
                    && published != null
                    && act.status().equals("occurred")
                    && last.plusDays(LOOKS_BACK).isBefore(published);
            String said =
                    back ? Grounds.said(words.telling().reading(), String.valueOf(act.date()), words.span()) : null;
            return said == null ? null : wording.of(said);
        }

        /** Who says so, in the accusative; null where the words name it themselves or it cannot be put into that case. */
        private @Nullable String by(Quotation.Quoted quoted) {
            Attribution by = quoted.by();
            if (by == null || by.kind() == Attribution.Kind.ANONYMOUS) {
                return null;
            }
            for (Actor actor : quoted.telling().reading().actors()) {
                if (actor.id().equals(by.actor()) && Names.nameable(actor)) {
                    Optional<String> words = names.phrase(
                                    actor, quoted.telling().reading().article().text())
                            .in(Tag.Case.ACC);
                    words.ifPresent(said -> names.named(List.of(actor)));
                    return words.orElse(null);
                }
            }
            return null;
        }
    }

    private static String kind(Actor actor) {
        return switch (actor.kind()) {
            case STATE -> "state";
            case PERSON -> "person";
            case ORGANIZATION -> "organization";
            case GROUP -> "group";
        };
    }

    private static Evidence evidence(Telling telling, Span span) {
        Article article = telling.reading().article();
        CodePoints points = new CodePoints(article.text());
        Attribution by = telling.mention().attribution();
        return new Evidence(
                telling.article(),
                article.id(),
                article.publisher(),
                article.published(),
                points.of(span.start()),
                points.of(span.end()),
                span.in(article.text()),
                by == null ? null : by.name());
    }
}
