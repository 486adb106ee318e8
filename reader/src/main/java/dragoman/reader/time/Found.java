package dragoman.reader.time;

import dragoman.text.Span;

/**
 * Words of a sentence that a rule took for a time, before any calendar is asked.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param span the words, in UTF-16 units of the article
 * @param rule the rule that took them
 * @param draft what they say
 */
record Found(int first, int last, Span span, Rule rule, Draft draft) {}
