package dragoman.attitude;

import java.util.Set;

/**
 * Somebody with a name who can be for or against others: a state, a person, an organisation, a group.
 *
 * @param name in the nominative
 * @param names all that the article calls it by proper names, lower case, as written and in dictionary form, the name first
 */
public record Party(String name, Set<String> names) {}
