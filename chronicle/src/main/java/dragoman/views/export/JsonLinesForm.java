package dragoman.views.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as JSON objects, one a line; keys are the columns in their order, unknown is null, days are YYYY-MM-DD. */
final class JsonLinesForm implements RowForm {
    private final JsonGenerator json;
    private List<String> columns = List.of();

    JsonLinesForm(OutputStream out) throws IOException {
        this.json = new JsonFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    public void begin(List<String> columns) {
        this.columns = columns;
    }

    @Override
    public @Nullable String row(@Nullable Object[] cells) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < cells.length; i++) {
            json.writeFieldName(columns.get(i));
            cell(cells[i]);
        }
        json.writeEndObject();
        return null;
    }

    private void cell(@Nullable Object cell) throws IOException {
        if (cell == null) {
            json.writeNull();
        } else if (cell instanceof Double number) {
            json.writeNumber(number);
        } else if (cell instanceof Number whole) {
            json.writeNumber(whole.longValue());
        } else if (cell instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(cell.toString());
        }
    }

    @Override
    public void end() throws IOException {
        if (json.getOutputContext().hasCurrentIndex()) {
            json.writeRaw('\n');
        }
        json.flush();
    }
}
