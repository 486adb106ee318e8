package dragoman.views.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines with a tab between cells and no head. */
final class TabLines {
    private final Writer out;
    private final StringBuilder line = new StringBuilder();

    TabLines(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    void line(List<String> cells) throws IOException {
        line.setLength(0);
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : "\t").append(Cells.flat(cells.get(i)));
        }
        out.write(line.append('\n').toString());
    }

    void flush() throws IOException {
        out.flush();
    }
}
