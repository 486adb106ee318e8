package dragoman.reader;

import dragoman.language.load.LexiconSource;
import dragoman.reading.Reading;
import dragoman.text.Article;
import java.util.List;

/** Article to reading. Loaded once, then shared by threads. A place holder until the stages are in place. */
public final class Reader {
  private Reader() {}

  /** A reader with the lexicon's files. */
  public static Reader load(LexiconSource source) {
    return new Reader();
  }

  /** What the article says. Never throws for any text. */
  public Reading read(Article article) {
    return Reading.empty(article, List.of("nothing is read yet"));
  }
}
