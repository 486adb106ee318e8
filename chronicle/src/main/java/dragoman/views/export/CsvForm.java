package dragoman.views.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as CSV: RFC 4180, a line feed after each row, unknown as an empty cell. */
final class CsvForm implements RowForm {
    private final Writer out;
    private final CsvWriter csv;

    CsvForm(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(this.out);
    }

    @Override
    public void begin(List<String> columns) {
        csv.writeRecord(columns);
    }

    @Override
    public @Nullable String row(@Nullable Object[] cells) {
        String[] flat = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            flat[i] = Cells.flat(cells[i]);
        }
        csv.writeRecord(flat);
        return null;
    }

    @Override
    public void end() throws IOException {
        csv.flush();
        out.flush();
    }
}
