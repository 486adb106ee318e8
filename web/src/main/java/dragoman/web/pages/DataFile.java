package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.Who;
import dragoman.views.export.Export;
import dragoman.views.export.ExportRequest;
import dragoman.views.export.Form;
import dragoman.views.export.Table;
import dragoman.web.Asked;
import dragoman.web.Download;
import dragoman.web.Link;
import dragoman.web.WebProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code /data/TABLE.FORM}: a table for other programs, of any length, with the filters of lists. Both names are looked up
 * among those that there are; what a request says never names a file.
 */
final class DataFile implements Download {
    private final Desk desk;

    DataFile(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return DataPage.PATH + "/{table}.{format}";
    }

    @Override
    public Body body(Asked asked) {
        Table table = known(Table.values(), asked.part("table"));
        Form form = known(Form.values(), asked.part("format"));
        if (table == null || form == null || !form.tables().contains(table)) {
            throw WebProblem.missing("no such file; /data lists all there are");
        }
        List<Who> actors = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            Who who = Filters.who(asked, name, desk.parties());
            if (who != null) {
                actors.add(who);
            }
        }
        ExportRequest request = new ExportRequest(table, form, Filters.question(asked), actors);
        return new Body(
                type(form),
                "dragoman-" + table + ending(form),
                out -> new Export(desk.chronicle()).write(request, out));
    }

    private static <E extends Enum<E>> @Nullable E known(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** All files that there are. */
    static List<DataPage.Files> files() {
        List<DataPage.Files> files = new ArrayList<>();
        for (Table table : Table.values()) {
            List<DataPage.File> links = new ArrayList<>();
            for (Form form : Form.values()) {
                if (form.tables().contains(table)) {
                    links.add(new DataPage.File(form.toString(), Link.to(DataPage.PATH + "/" + table + "." + form)));
                }
            }
            files.add(new DataPage.Files(table.name().toLowerCase(Locale.ROOT), links));
        }
        return files;
    }

    private static String type(Form form) {
        return switch (form) {
            case CSV -> "text/csv; charset=utf-8";
            case JSONL -> "application/x-ndjson; charset=utf-8";
            case PARQUET -> "application/vnd.apache.parquet";
            case GDELT -> "text/tab-separated-values; charset=utf-8";
            case TIMELINEJS -> "application/json; charset=utf-8";
            case GEXF -> "application/xml; charset=utf-8";
        };
    }

    private static String ending(Form form) {
        return switch (form) {
            case CSV, JSONL, PARQUET, GEXF -> "." + form;
            case GDELT -> ".gdelt.tsv";
            case TIMELINEJS -> ".timeline.json";
        };
    }
}
