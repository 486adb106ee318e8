package dragoman.reader.event;

import dragoman.reader.frame.Candidate;
import dragoman.reader.time.Deed;
import dragoman.reading.Attribution;
import dragoman.reading.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates the acts that no words date. Not thread-safe; one for each article. */
final class MissingDates {
    private final List<Draft> drafts;
    private final List<Draft> dated = new ArrayList<>();
    private final EventBuilder.Scene scene;

    MissingDates(List<Draft> drafts, EventBuilder.Scene scene) {
        this.drafts = drafts;
        this.scene = scene;
        for (Draft draft : drafts) {
            if (draft.dating != null) {
                dated.add(draft);
            }
        }
    }

    void fill() {
        for (Draft draft : drafts) {
            if (draft.dating == null) {
                List<Deed.Telling> tellings = new ArrayList<>();
                for (int i = 0; i < draft.candidates.size(); i++) {
                    Candidate candidate = draft.candidates.get(i);
                    tellings.add(new Deed.Telling(
                            candidate.sentence(), candidate.head(), candidate.carrier(), isReported(draft, i)));
                }
                draft.dating = scene.dating().presumed(new Deed(tellings, draft.status, kin(draft)));
            }
        }
    }

    /** Whether one who takes no part in the act tells of it. */
    private static boolean isReported(Draft draft, int telling) {
        Attribution attribution = draft.mentions.get(telling).attribution();
        if (attribution == null || draft.candidates.get(telling).frame().speech()) {
            return false;
        }
        Integer speaker = attribution.actor() == null ? null : Integer.valueOf(attribution.actor());
        return speaker == null || !draft.source.contains(speaker) && !draft.target.contains(speaker);
    }

    /** The date of an act of the same name and type in which somebody of this one takes part, or nobody else is named. */
    private @Nullable When kin(Draft draft) {
        for (Draft other : dated) {
            if (other.frame.type() == draft.frame.type()
                    && named(other).contains(word(draft.first()))
                    && share(draft, other)) {
                return other.when();
            }
        }
        return null;
    }

    private List<String> named(Draft draft) {
        return draft.candidates.stream().map(this::word).toList();
    }

    private String word(Candidate candidate) {
        return scene.sentences()
                .get(candidate.sentence())
                .sentence()
                .token(candidate.head())
                .lemma();
    }

    private static boolean share(Draft one, Draft other) {
        return meet(one.source, other.source) && meet(one.target, other.target);
    }

    private static boolean meet(Set<Integer> one, Set<Integer> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
