package dragoman.views;

/**
 * What stands against a claim: who denies it, or what a denial denies.
 *
 * @param how why it stands here: {@code same_event}, another telling of the same act; {@code responds_to}, an article
 *     says that one answers the other; {@code same_story}, an accusation and its denial by the accused in one story
 * @param event the event told
 * @param type its type
 * @param status how it stands in that telling
 * @param evidence the words
 */
public record Counterclaim(String how, String event, String type, String status, Evidence evidence) {}
