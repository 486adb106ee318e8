package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.formats.ReadingJson;
import dragoman.views.ArticleFile;
import dragoman.views.export.Brat;
import dragoman.web.Asked;
import dragoman.web.Download;
import dragoman.web.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** An article's files: its text, its reading as JSON, and as annotation for brat. */
final class ArticleDownloads {
    private static final String TEXT = "text/plain; charset=utf-8";

    private final Desk desk;

    ArticleDownloads(Desk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                new File("text.txt", TEXT, file -> file.reading().article().text()),
                new File(
                        "reading.json",
                        "application/json; charset=utf-8",
                        file -> ReadingJson.line(file.reading()) + "\n"),
                new File("brat.ann", TEXT, file -> Brat.of(file.reading())));
    }

    private final class File implements Download {
        private final String name;
        private final String type;
        private final Function<ArticleFile, String> content;

        File(String name, String type, Function<ArticleFile, String> content) {
            this.name = name;
            this.type = type;
            this.content = content;
        }

        @Override
        public String path() {
            return "/articles/{article}/" + name;
        }

        @Override
        public Body body(Asked asked) {
            ArticleFile file = ArticlePage.file(desk, asked);
            byte[] bytes = content.apply(file).getBytes(StandardCharsets.UTF_8);
            return new Body(type, file.id() + "-" + name, out -> out.write(bytes));
        }
    }
}
