package dragoman.reader.event;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.reader.actor.Entity;
import dragoman.reader.clause.Clauses;
import dragoman.reader.frame.Candidate;
import java.util.ArrayList;
import java.util.List;

/** What the {@link Judge} looks at. Names of features are stable: weights are kept under them. */
public final class ActFeatures {
    private ActFeatures() {}

    /** Features of an act with all its tellings. */
    public static List<String> of(Events.Act act, EventBuilder.Scene scene) {
        List<String> features = new ArrayList<>();
        Candidate first = act.candidates().get(0);
        Clauses clauses = scene.sentences().get(first.sentence());
        Sentence sentence = clauses.sentence();
        String type = act.frame().type().name();
        features.add("frame=" + act.frame().id());
        features.add("type=" + type);
        features.add("head=" + type + ' ' + clauses.lemma(first.head()));
        features.add("construction=" + first.construction());
        features.add("construction=" + type + ' ' + first.construction());
        features.add("status=" + act.status());
        features.add("status=" + type + ' ' + act.status());
        features.add("source=" + side(act.source(), scene, first.impliedSource()));
        features.add("source=" + type + ' ' + side(act.source(), scene, first.impliedSource()));
        features.add("target=" + side(act.target(), scene, first.impliedTarget()));
        features.add("target=" + type + ' ' + side(act.target(), scene, first.impliedTarget()));
        features.add("tellings=" + Math.min(act.candidates().size(), 4));
        features.add("dated=" + (act.when() != null) + ' ' + first.construction());
        features.add("sentence=" + (first.sentence() == 0 ? "first" : first.sentence() < 3 ? "early" : "late"));
        features.add("heading=" + sentence.heading());
        features.add("relation=" + sentence.relation(first.head()));
        features.add("carried=" + (first.carrier() != first.head()));
        features.add("said=" + (act.mentions().get(0).attribution() != null));
        features.add("tense=" + Tag.tense(sentence.token(first.carrier()).tag()));
        features.add("company=" + (first.trigger().length > 1));
        features.add("quoted=" + quoted(sentence, first.head()));
        Relation above =
                sentence.head(first.head()) < 0 ? Relation.ROOT : sentence.relation(sentence.head(first.head()));
        features.add("above=" + above + ' ' + first.construction());
        return features;
    }

    private static boolean quoted(Sentence sentence, int token) {
        int depth = 0;
        for (int i = 0; i < token; i++) {
            switch (sentence.token(i).kind()) {
                case QUOTE_OPEN -> depth++;
                case QUOTE_CLOSE -> depth--;
                default -> {}
            }
        }
        return depth > 0;
    }

    private static String side(List<Integer> side, EventBuilder.Scene scene, boolean implied) {
        if (side.isEmpty()) {
            return "nobody";
        }
        Entity entity = scene.actors().entities().get(side.get(0));
        String sector = entity.sector() == null ? "none" : entity.sector();
        return (implied ? "implied " : "")
                + entity.kind()
                + ' '
                + sector
                + (entity.country() == null ? " stateless" : "");
    }
}
