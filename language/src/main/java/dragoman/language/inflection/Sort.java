package dragoman.language.inflection;

/** What a phrase names; decides between readings of its words. */
public enum Sort {
    /** An office or a description of a person. */
    TITLE,
    /** A state, a city, a region. */
    PLACE,
    /** An organisation or a group. */
    BODY
}
