package dragoman.web;

/** Something at an address of the site. */
public sealed interface Route permits Page, Action, Download {
    /** The address, names in braces standing for one part each: {@code /events/{event}}. */
    String path();
}
