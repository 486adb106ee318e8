package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.export.Citation;
import dragoman.web.Asked;
import dragoman.web.Editions;
import dragoman.web.Page;
import dragoman.web.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** {@code /about}: what this is, how to cite it, under which licences it stands. */
public final class AboutPage implements Page {
    private static final String FOLDER = "/dragoman/web/licences/";
    private static final String NAME = "dragoman ";

    private final Fresh<Citation> citation;
    private final String notice = text("NOTICE");
    private final String licence = text("LICENSE");

    AboutPage(Fresh<Citation> citation) {
        this.citation = citation;
    }

    /** How the chronicle is cited, made once an edition. */
    static Fresh<Citation> citation(Desk desk, Editions editions) {
        return Fresh.of(desk, editions, one -> Citation.of(one.chronicle(), bare(one.version())));
    }

    /**
     * What the page shows.
     *
     * @param citation versions of program and chronicle
     * @param bibtex entries to cite them by
     * @param notice what is used beside our own work, and under which licences
     * @param licence our own
     */
    public record Model(Citation citation, String bibtex, String notice, String licence) {}

    private static String bare(String version) {
        return version.startsWith(NAME) ? version.substring(NAME.length()) : version;
    }

    private static String text(String name) {
        try (InputStream in = AboutPage.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("licences cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public String path() {
        return "/about";
    }

    @Override
    public Shown show(Asked asked) {
        Citation own = citation.get();
        return Shown.of("about", new Model(own, own.bibtex(), notice, licence));
    }
}
