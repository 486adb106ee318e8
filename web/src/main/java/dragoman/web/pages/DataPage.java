package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.DataTables;
import dragoman.web.Asked;
import dragoman.web.Editions;
import dragoman.web.Link;
import dragoman.web.Page;
import dragoman.web.Shown;
import java.util.ArrayList;
import java.util.List;

/** {@code /data}: the chronicle's tables with their columns, and each of them to take along. */
public final class DataPage implements Page {
    static final String PATH = "/data";

    private final Fresh<DataTables> tables;

    DataPage(Desk desk, Editions editions) {
        this.tables = Fresh.of(desk, editions, one -> DataTables.of(one.chronicle()));
    }

    /**
     * What the page shows.
     *
     * @param tables all tables
     * @param files what can be taken along
     */
    public record Model(DataTables tables, List<Files> files) {}

    /**
     * The forms of a table.
     *
     * @param table its name
     * @param links to its files
     */
    public record Files(String table, List<File> links) {}

    /**
     * A file.
     *
     * @param form how it is written
     * @param link to it
     */
    public record File(String form, Link link) {}

    /** The same for programs. */
    private record Json(List<DataTables.DataTable> tables, List<String> files) {}

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        DataTables all = tables.get();
        List<Files> files = DataFile.files();
        List<String> addresses = new ArrayList<>();
        files.forEach(
                one -> one.links().forEach(file -> addresses.add(file.link().toString())));
        return new Shown("data", new Model(all, files), new Json(all.tables(), addresses), all);
    }
}
