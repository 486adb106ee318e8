package dragoman.reader.event;

import dragoman.reader.frame.Candidate;
import dragoman.reader.frame.Frame;
import dragoman.reader.time.Dating;
import dragoman.reading.Event;
import dragoman.reading.EventMention;
import dragoman.reading.Status;
import dragoman.reading.When;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event while its tellings are gathered. Not thread-safe; lives in one reading. */
final class Draft {
    final List<Candidate> candidates = new ArrayList<>();
    final List<EventMention> mentions = new ArrayList<>();
    final List<Telling> tellings = new ArrayList<>();
    final Set<Integer> source = new LinkedHashSet<>();
    final Set<Integer> target = new LinkedHashSet<>();
    final Set<String> topics = new LinkedHashSet<>();
    Frame frame;
    Status status;
    boolean implied;

    @Nullable
    Dating dating;

    Event.@Nullable Place place;

    @Nullable
    Span content;

    Draft(Candidate candidate, Status status, EventMention mention) {
        frame = candidate.frame();
        this.status = status;
        implied = candidate.impliedSource();
        candidates.add(candidate);
        mentions.add(mention);
        source.addAll(candidate.source().entities());
        target.addAll(candidate.target().entities());
        target.removeAll(source);
    }

    /** The candidate that told it first. */
    Candidate first() {
        return candidates.get(0);
    }

    /** Its date; {@code null} where none is known. */
    @Nullable
    When when() {
        return dating == null ? null : dating.when();
    }

    /** Takes in another telling of the same act; what this one lacks comes from the other. */
    void absorb(Draft other) {
        candidates.addAll(other.candidates);
        mentions.addAll(other.mentions);
        tellings.addAll(other.tellings);
        if (source.isEmpty() || implied && !other.implied && !other.source.isEmpty()) {
            source.clear();
            source.addAll(other.source);
            implied = other.implied;
        }
        if (target.isEmpty()) {
            target.addAll(other.target);
        }
        if (frame.type().symmetrical()) {
            other.target.stream().filter(one -> !source.contains(one)).forEach(target::add);
        }
        target.removeAll(source);
        if (dating == null || other.dating != null && finer(other.dating.when(), dating.when())) {
            dating = other.dating;
        }
        place = place == null ? other.place : place;
        content = content == null ? other.content : content;
        topics.addAll(other.topics);
        if (frame.mode() == null && other.frame.mode() != null) {
            frame = other.frame;
        }
    }

    private static boolean finer(When one, When than) {
        return one.grain() != When.Grain.INTERVAL
                && one.value().length() > than.value().length()
                && one.value().startsWith(than.value());
    }
}
