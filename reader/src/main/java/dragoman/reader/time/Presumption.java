package dragoman.reader.time;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.reading.Dating.Basis;
import dragoman.reading.Status;
import dragoman.reading.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says when an act took place that no words date: what stands nearest goes first, and the further from it the act is told,
 * the coarser the date. Immutable; one for each article.
 */
final class Presumption {
    private static final int STEPS = 9;
    /** Sentences of an article that has room for the history of its news. */
    private static final int LONG = 25;

    private static final int NEWS_DAYS = 7;
    /** Characters of a month. */
    private static final int MONTH = 7;
    /** Sentences in which the day of the news is looked for. */
    private static final int LEAD = 4;

    private final List<Sentence> sentences;
    private final Times times;
    private final Clock clock;
    /** Whether the day of the document is known, not its year only. */
    private final boolean dayKnown;

    private final @Nullable Dating lead;
    private final @Nullable Dating onlyYear;

    Presumption(List<Sentence> sentences, Times times) {
        this.sentences = sentences;
        this.times = times;
        this.clock = times.clock();
        this.dayKnown = clock.day() != null;
        this.lead = lead();
        this.onlyYear = clock.source() == Clock.Source.YEAR && isOnlyYear() ? year() : null;
    }

    /** The date of the act, {@code null} where nothing tells it. */
    @Nullable
    Dating of(Deed deed) {
        boolean happened = deed.status() == Status.OCCURRED || deed.status() == Status.DENIED;
        Dating beside = dayKnown ? first(deed, this::alone) : null;
        if (beside != null && (happened || !isOver(beside))) {
            return beside;
        }
        if (happened && clock.date() != null && deed.kin() != null) {
            return new Dating(deed.kin(), Basis.STORY, null);
        }
        if (deed.status() == Status.PLANNED || deed.status() == Status.HYPOTHETICAL) {
            return first(deed, this::ahead);
        }
        if (!happened || clock.date() == null) {
            return null;
        }
        if (!isNews(deed.tellings().get(0))) {
            return isGoingOn(deed.tellings().get(0)) ? month(lead) : null;
        }
        if (deed.tellings().stream().allMatch(this::isRecalled)) {
            return ownYear();
        }
        if (!dayKnown) {
            return story(deed);
        }
        if (deed.tellings().stream().allMatch(this::isNamed)) {
            return deed.status() == Status.OCCURRED ? ownYear() : null;
        }
        return news(deed);
    }

    /**
     * Whether a noun names the act and no verb tells it: the matter of what is news, not news itself. What goes with the main
     * verb is: at the request of the ambassador, after the talks.
     */
    private boolean isNamed(Deed.Telling telling) {
        Sentence sentence = sentences.get(telling.sentence());
        int noun = telling.carrier();
        if (Tag.pos(sentence.token(noun).tag()) != Tag.Pos.NOUN) {
            return false;
        }
        int head = sentence.head(noun);
        boolean main = sentence.relation(noun) == Relation.OBL && head >= 0 && sentence.head(head) < 0;
        return !main;
    }

    /** What somebody tells of as past may have happened on any of the days before. */
    private boolean isOfEarlier(Deed.Telling telling) {
        return telling.reported() && isPast(telling);
    }

    /** The month of a day. */
    private static @Nullable Dating month(@Nullable Dating day) {
        if (day == null || day.when().grain() != When.Grain.DAY) {
            return day;
        }
        return new Dating(When.of(day.when().value().substring(0, MONTH)), day.basis(), day.mention());
    }

    private boolean isRecalled(Deed.Telling telling) {
        return times.isRecalled(telling.sentence(), telling.head(), telling.carrier())
                || times.isUntold(telling.sentence(), telling.head(), telling.carrier());
    }

    /** The year of the document where it may be said of what led to the news: where its date is sure, or it is the only one. */
    private @Nullable Dating ownYear() {
        return clock.source() == Clock.Source.GIVEN ? year() : onlyYear;
    }

    private static @Nullable Dating first(Deed deed, Tellings tellings) {
        for (Deed.Telling telling : deed.tellings()) {
            Dating dating = tellings.date(telling);
            if (dating != null) {
                return dating;
            }
        }
        return null;
    }

    /** One way to date a telling. */
    private interface Tellings {
        @Nullable
        Dating date(Deed.Telling telling);
    }

    /** Where only the year is known, acts go on in the days of the one named last; else they took place in the year, if there is but one. */
    private @Nullable Dating story(Deed deed) {
        for (int back = 1; back <= 2; back++) {
            int distance = back;
            Dating day = first(deed, telling -> day(telling.sentence() - distance, false));
            if (day != null) {
                return isNewsOf(deed, day) ? day : month(day);
            }
        }
        return onlyYear;
    }

    /** Whether the act was told before the day was named, and again behind it: it is what happened that day. */
    private static boolean isNewsOf(Deed deed, Dating day) {
        return day.mention() != null
                && deed.tellings().get(0).sentence() < day.mention().sentence();
    }

    /**
     * Where the document's day is known: the day that the sentence before was about, else that of the news, as long as the
     * article tells it. Towards its end a long one tells what led there, and only the year is safe to say.
     */
    private @Nullable Dating news(Deed deed) {
        Deed.Telling telling = deed.tellings().get(0);
        boolean heading = sentences.get(telling.sentence()).heading() && telling.sentence() < 2;
        if (heading && lead != null) {
            return lead;
        }
        Dating before = first(deed, one -> day(one.sentence() - 1, true));
        if (before == null) {
            before = first(deed, one -> isOneParagraph(one.sentence()) ? day(one.sentence() - 2, true) : null);
        }
        if (before == null) {
            before = first(deed, one -> near(day(one.sentence() - 1, false)));
        }
        if (before != null) {
            return before;
        }
        if (!heading && sentences.size() >= LONG && telling.sentence() * 3 >= sentences.size() * 2) {
            return ownYear();
        }
        if (isLasting(telling)) {
            return null;
        }
        Dating day = near(lead);
        // Where nobody knows the day of the document, its news may be some days younger than the first of them.
        return clock.source() == Clock.Source.LEAD ? month(day) : day;
    }

    private boolean isOneParagraph(int sentence) {
        return !times.opensParagraph(sentence) && sentence > 0 && !times.opensParagraph(sentence - 1);
    }

    private @Nullable Dating year() {
        return clock.date() == null
                ? null
                : new Dating(When.of(String.valueOf(clock.date().getYear())), Basis.PUBLISHED, null);
    }

    /** The time before the act in its sentence, where that names no other. */
    private @Nullable Dating alone(Deed.Telling telling) {
        TimeMention only = null;
        for (TimeMention mention : times.mentions(telling.sentence())) {
            if (date(mention) != null) {
                if (only != null) {
                    return null;
                }
                only = mention;
            }
        }
        if (only == null || only.last() >= telling.head() || isOfOther(only, telling)) {
            return null;
        }
        Dating dating = dating(only, Basis.SENTENCE);
        if (dating != null && times.isGround(telling.sentence(), telling.head())) {
            return dating.year();
        }
        return isOfEarlier(telling) || isDone(telling) ? month(dating) : dating;
    }

    /** Whether a time stands in a clause that says who somebody is, and the act does not. */
    private boolean isOfOther(TimeMention mention, Deed.Telling telling) {
        Sentence sentence = sentences.get(mention.sentence());
        int governor = times.governor(mention);
        return Governors.isAside(sentence, governor)
                && sentence.rightmost(governor) < telling.head()
                && !times.isOfNews(mention);
    }

    /** Whether the act is told as done before: the decree signed by the president. */
    private boolean isDone(Deed.Telling telling) {
        Sentence sentence = sentences.get(telling.sentence());
        long tag = sentence.token(telling.head()).tag();
        Relation relation = sentence.relation(telling.head());
        return Tag.pos(tag) == Tag.Pos.PARTICIPLE
                && Tag.tense(tag) == Tag.Tense.PAST
                && (relation == Relation.ACL || relation == Relation.AMOD);
    }

    /** What is planned takes the time to come that the sentence before or behind it names. */
    private @Nullable Dating ahead(Deed.Telling telling) {
        Dating near = ahead(telling.sentence() - 1);
        near = near == null ? ahead(telling.sentence() + 1) : near;
        return near == null ? ahead(telling.sentence() - 2) : near;
    }

    private @Nullable Dating ahead(int index) {
        if (index < 0 || index >= sentences.size()) {
            return null;
        }
        for (TimeMention mention : times.mentions(index)) {
            if (dayKnown ? isToCome(mention) || isLead(mention) : isDay(mention) && times.tense(mention) > 0) {
                return dating(mention, Basis.STORY);
            }
        }
        return null;
    }

    /**
     * The last day that a sentence names.
     *
     * @param main whether only what its main verb governs counts
     */
    private @Nullable Dating day(int index, boolean main) {
        if (index < 0) {
            return null;
        }
        List<TimeMention> mentions = times.mentions(index);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            TimeMention mention = mentions.get(i);
            if (isDay(mention) && (!main || isOfMain(mention)) && !isToCome(mention)) {
                return dating(mention, Basis.STORY);
            }
        }
        return null;
    }

    /** Whether the article tells of that day first of all, and nothing says that it is over. */
    private boolean isLead(TimeMention mention) {
        When when = mention.when();
        return clock.source() == Clock.Source.LEAD
                && when != null
                && when.value().equals(String.valueOf(clock.date()))
                && times.tense(mention) >= 0;
    }

    /** Whether a date is over by the document's. */
    private boolean isOver(Dating dating) {
        LocalDate now = clock.date();
        return now != null && Period.of(dating.when().value()).to().isBefore(now);
    }

    private boolean isToCome(TimeMention mention) {
        When when = mention.when();
        LocalDate now = clock.date();
        return dayKnown
                && when != null
                && now != null
                && Period.of(when.value()).from().isAfter(now);
    }

    private boolean isOfMain(TimeMention mention) {
        int governor = times.governor(mention);
        return governor >= 0 && sentences.get(mention.sentence()).head(governor) < 0;
    }

    /** The date that a time gives to acts; {@code null} where it gives none. */
    private static @Nullable When date(TimeMention mention) {
        return mention.kind() == TimeMention.Kind.ERA ? null : mention.when();
    }

    private static boolean isDay(TimeMention mention) {
        When when = date(mention);
        return when != null && when.grain() == When.Grain.DAY;
    }

    private static @Nullable Dating dating(TimeMention mention, Basis basis) {
        return mention.when() == null ? null : new Dating(mention.when(), basis, mention);
    }

    /** The date where it lies within a week of the document's. */
    private @Nullable Dating near(@Nullable Dating dating) {
        LocalDate now = clock.day();
        if (dating == null || now == null) {
            return null;
        }
        LocalDate day = LocalDate.parse(dating.when().value());
        return Math.abs(ChronoUnit.DAYS.between(day, now)) <= NEWS_DAYS ? dating : null;
    }

    /**
     * The day that the first sentences tell of: the first, or one close to the document's own where that is sure. What a clause
     * beside says of somebody ("Obama, who arrived the day before") only where they tell of no other.
     */
    private @Nullable Dating lead() {
        List<TimeMention> days = new ArrayList<>();
        for (int i = 0; i < Math.min(LEAD, sentences.size()); i++) {
            for (TimeMention mention : times.mentions(i)) {
                if (isDay(mention)
                        && !isToCome(mention)
                        && !(i == 0 && sentences.get(0).heading())) {
                    days.add(mention);
                }
            }
        }
        Dating day = first(days, false);
        day = day == null ? first(days, true) : day;
        if (day != null || !days.isEmpty()) {
            return day == null ? dating(days.get(0), Basis.STORY) : day;
        }
        LocalDate told = clock.source() == Clock.Source.LEAD ? clock.date() : null;
        return told == null ? null : new Dating(When.of(told.toString()), Basis.STORY, null);
    }

    /** The first of the days that may be that of the news, of those told beside the main clause or not. */
    private @Nullable Dating first(List<TimeMention> days, boolean aside) {
        for (TimeMention mention : days) {
            Sentence sentence = sentences.get(mention.sentence());
            if (aside == Governors.isAside(sentence, times.governor(mention))) {
                Dating day = dating(mention, Basis.STORY);
                if (clock.source() != Clock.Source.GIVEN || near(day) != null) {
                    return day;
                }
            }
        }
        return null;
    }

    /** Whether the article names no year but its own, and a day of it in full. */
    private boolean isOnlyYear() {
        String year = clock.date() == null ? "" : String.valueOf(clock.date().getYear());
        boolean full = false;
        for (TimeMention mention : times.mentions()) {
            When when = date(mention);
            if (when != null) {
                if (!when.value().startsWith(year)) {
                    return false;
                }
                full |= mention.anchor() == Anchor.ABSOLUTE && isDay(mention);
            }
        }
        return full;
    }

    /** Whether the act is told as past, or, where the document's date came with it, as going on. */
    private boolean isNews(Deed.Telling telling) {
        return isPast(telling) || clock.source() == Clock.Source.GIVEN && isPredicate(telling);
    }

    /** Whether the act is told as going on in an article of which it is known what days it tells of. */
    private boolean isGoingOn(Deed.Telling telling) {
        return clock.source() == Clock.Source.LEAD && isPredicate(telling);
    }

    private boolean isPredicate(Deed.Telling telling) {
        Token carrier = sentences.get(telling.sentence()).token(telling.carrier());
        return Words.isVerb(carrier) || Words.isPredicate(carrier);
    }

    /** Whether a verb tells what went on or was done again and again, on no one day: he was accusing, they demanded. */
    private boolean isLasting(Deed.Telling telling) {
        long tag = sentences.get(telling.sentence()).token(telling.carrier()).tag();
        return Tag.pos(tag) == Tag.Pos.VERB
                && Tag.aspect(tag) == Tag.Aspect.IMPERFECTIVE
                && Tag.tense(tag) == Tag.Tense.PAST;
    }

    private boolean isPast(Deed.Telling telling) {
        Sentence sentence = sentences.get(telling.sentence());
        int at = telling.carrier();
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            long tag = sentence.token(at).tag();
            if (Words.isVerb(sentence.token(at)) && Tag.tense(tag) != Tag.Tense.NONE) {
                return Tag.tense(tag) == Tag.Tense.PAST;
            }
            at = sentence.head(at);
        }
        return false;
    }
}
