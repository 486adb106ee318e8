package dragoman.benchmark;

import dragoman.formats.ArticleLines;
import dragoman.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The articles that are measured on: a JSONL file named by the system property {@code corpus}. */
final class Corpus {
  private Corpus() {}

  static List<Article> articles() throws IOException {
    Path file = Path.of(System.getProperty("corpus", "../shared/data/nerel/train.jsonl"));
    List<Article> articles = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        ArticleLines lines = new ArticleLines(in, "corpus")) {
      for (ArticleLines.Item item = lines.next(); item != null; item = lines.next()) {
        if (item.article() != null) {
          articles.add(item.article());
        }
      }
    }
    return List.copyOf(articles);
  }
}
