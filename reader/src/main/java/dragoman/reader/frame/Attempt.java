package dragoman.reader.frame;

/**
 * What came of trying a frame at a head word, for explaining why a sentence gave an act or none.
 *
 * @param frame the frame tried
 * @param sentence index of the sentence
 * @param head index of the head word in it
 * @param outcome what came of it
 */
public record Attempt(Frame frame, int sentence, int head, Outcome outcome) {
    /** What came of it. */
    public enum Outcome {
        /** It fired. */
        FIRED,
        /** The word stands there as another part of speech than the frame's head. */
        OTHER_PART_OF_SPEECH,
        /** The words that the head asks for are not beside it. */
        COMPANY_MISSING,
        /** The words beside it are among those that keep the frame silent. */
        EXCEPTED,
        /** A doer is named, and the frame is told only without one. */
        DOER_NAMED,
        /** Nobody fills a side, a content or a topic that must be filled. */
        SIDE_MISSING,
        /** Nobody is named on either side. */
        NOBODY,
        /** Nobody whom politics knows is named on either side. */
        NOBODY_KNOWN,
        /** It fired, but its word is only company of another head, or what another act asks or promises. */
        PART_OF_ANOTHER
    }
}
