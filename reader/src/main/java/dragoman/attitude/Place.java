package dragoman.attitude;

/**
 * Where a sentence names a party.
 *
 * @param party its index
 * @param first first token
 * @param last last token, inclusive
 * @param head the token that governs the phrase
 */
record Place(int party, int first, int last, int head) {
    boolean before(Place other) {
        return last < other.first;
    }

    boolean overlaps(Place other) {
        return first <= other.last && other.first <= last;
    }
}
