package dragoman.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Style sheet, scripts and pictures that pages load: all from our own address. They lie in jars and are held in memory
 * under names of ours, so that no request ever names a file. Immutable.
 */
public final class Assets {
    private static final String OWN = "/dragoman/web/assets/";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final String ECHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final int TAG = 12;

    private final Map<String, Asset> all = new LinkedHashMap<>();

    /**
     * One file.
     *
     * @param type media type
     * @param bytes as it is
     * @param zipped gzip-compressed
     * @param tag changes when the bytes do
     */
    record Asset(String type, byte[] bytes, byte[] zipped, String tag) {}

    private Assets() {}

    static Assets load() {
        Assets assets = new Assets();
        assets.add("style.css", OWN + "style.css", "text/css; charset=utf-8");
        assets.add("page.js", OWN + "page.js", SCRIPT);
        assets.add("charts.js", OWN + "charts.js", SCRIPT);
        assets.add("htmx.js", HTMX, SCRIPT);
        assets.add("echarts.js", ECHARTS, SCRIPT);
        assets.add("icon.svg", OWN + "icon.svg", "image/svg+xml");
        return assets;
    }

    private void add(String name, String resource, String type) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no resource " + resource);
            }
            byte[] bytes = in.readAllBytes();
            all.put(name, new Asset(type, bytes, zipped(bytes), tag(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("assets cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    /** A short mark that changes when the bytes do, in quotes as an entity tag. */
    static String tagOf(byte[] bytes) {
        return '"' + tag(bytes) + '"';
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, TAG);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Nullable
    Asset get(String name) {
        return all.get(name);
    }

    /** Address of a file, which changes when the file does, so that browsers may keep it for ever. */
    public String at(String name) {
        Asset asset = all.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return "/assets/" + name + "?v=" + asset.tag();
    }
}
