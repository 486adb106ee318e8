package dragoman.language.sentence;

/** What a splitter asks about words where a full stop may belong to an abbreviation. */
public interface WordSense {
    /** Whether the form can be a finite verb or stand for one. */
    boolean finite(String form);

    /** Whether the form is nothing but a pronoun, preposition, conjunction, particle or adverb, and no name. */
    boolean function(String form);
}
