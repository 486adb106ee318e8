package dragoman.views;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers as CSV (RFC 4180, a line feed after each row): a head of column names, then a row each; unknown is empty. */
public final class AnswerCsv {
    private AnswerCsv() {}

    /** The flat form of an answer. */
    public static String of(Answer answer) {
        StringWriter out = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        csv.writeRecord(answer.columns());
        for (List<@Nullable Object> row : answer.rows()) {
            csv.writeRecord(row.stream().map(AnswerCsv::cell).toList());
        }
        return out.toString();
    }

    /** A cell on one line: readers of tables trip over line ends inside cells. */
    private static String cell(@Nullable Object value) {
        return value == null
                ? ""
                : value.toString().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
