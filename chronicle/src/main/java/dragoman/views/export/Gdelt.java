package dragoman.views.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What GDELT's files write in their own way. */
final class Gdelt {
    /** Bits of an event's number: as many as a double holds exactly, so that R, Python and JavaScript read it whole. */
    private static final int ID_BITS = 53;

    /** The two states to which CAMEO gives another code than ISO 3166-1 alpha-3 does today. */
    private static final Map<String, String> CAMEO_COUNTRIES = Map.of("ROU", "ROM", "TLS", "TMP");

    private static final Map<String, String> FIPS = fips();

    private Gdelt() {}

    /** The number of an event: positive, made from its id alone. */
    static long number(String event) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(event.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - ID_BITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** YYYYMMDD. */
    static String day(LocalDate day) {
        return String.valueOf(day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth());
    }

    /** YYYYMMDDHHMMSS at midnight; empty where the day is unknown. */
    static String time(@Nullable LocalDate day) {
        return day == null ? "" : day(day) + "000000";
    }

    /** The codebook's fraction of a year, to four digits: every month counts 30 days, the year 365. */
    static String fraction(LocalDate day) {
        int days = (day.getMonthValue() - 1) * 30 + day.getDayOfMonth();
        int tenThousandths = (days * 10_000 + 182) / 365;
        return day.getYear() + "." + String.valueOf(10_000 + tenThousandths).substring(1);
    }

    /** CAMEO's code of a state; empty where the actor belongs to none. */
    static String country(@Nullable String iso3) {
        return iso3 == null || iso3.equals("IGO") ? "" : CAMEO_COUNTRIES.getOrDefault(iso3, iso3);
    }

    /** Two letters of FIPS 10-4, in which GDELT writes where something took place; empty where there are none. */
    static String fips(@Nullable String iso3) {
        return iso3 == null ? "" : FIPS.getOrDefault(iso3, "");
    }

    /** What to write for an article: its address, else outlet, day and what its source calls it. */
    static String citation(@Nullable String url, @Nullable String publisher, @Nullable Object day, String given) {
        if (isWeb(url)) {
            return Cells.flat(url);
        }
        StringBuilder words = new StringBuilder();
        words.append(publisher == null ? "" : Cells.flat(publisher) + ", ");
        words.append(day == null ? "" : day + ", ");
        return words.append(Cells.flat(given)).toString();
    }

    static boolean isWeb(@Nullable String url) {
        return url != null && (url.startsWith("http://") || url.startsWith("https://"));
    }

    private static Map<String, String> fips() {
        try (InputStream in = Gdelt.class.getResourceAsStream("/dragoman/views/export/fips.tsv")) {
            if (in == null) {
                throw new IllegalStateException("fips.tsv is missing in the jar");
            }
            Map<String, String> codes = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    codes.put(line.substring(0, 3), line.substring(4).strip());
                }
            }
            return Map.copyOf(codes);
        } catch (IOException e) {
            throw new UncheckedIOException("fips.tsv cannot be read", e);
        }
    }
}
