package dragoman.eval;

import dragoman.reader.Reader;
import dragoman.reader.actor.NamedSpan;
import dragoman.reader.time.TimeMention;
import dragoman.text.Article;
import java.util.ArrayList;
import java.util.List;

/** What the reader finds on its way to events, in the terms of sets of named entities. */
public final class FoundEntities {
    private FoundEntities() {}

    /** Names of persons, states, organisations, offices and dates; empty for a text in another language. */
    public static List<NamedEntity> in(Article article, Reader reader) {
        Reader.Parts parts = reader.parts(article);
        List<NamedEntity> found = new ArrayList<>();
        if (parts == null) {
            return found;
        }
        for (NamedSpan named : parts.scene().actors().named()) {
            found.add(new NamedEntity(named.kind().name(), named.span()));
        }
        for (TimeMention time : parts.times().mentions()) {
            if (isDate(time.kind())) {
                found.add(new NamedEntity("DATE", time.span()));
            }
        }
        return found;
    }

    /** Lengths, repetitions and decades are dates there too; hours are apart, and "then" is nothing. */
    private static boolean isDate(TimeMention.Kind kind) {
        return kind != TimeMention.Kind.CLOCK && kind != TimeMention.Kind.POINTER;
    }
}
