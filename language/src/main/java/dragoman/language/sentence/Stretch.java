package dragoman.language.sentence;

/**
 * A sentence as a stretch of pieces.
 *
 * @param from first piece
 * @param to the piece after the last
 * @param heading whether it stands alone on its line without a full stop
 */
public record Stretch(int from, int to, boolean heading) {}
