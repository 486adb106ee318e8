package dragoman.chronicle.story;

import dragoman.chronicle.WordKeys;
import dragoman.text.Article;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What grouping needs of one article: its most telling words with their weights, a sketch of its word sequences, and
 * who published it. Made once when the article is taken in. At most {@link #MOST_BYTES} bytes as kept; the same article
 * and keys give the same bytes. Immutable.
 */
public final class Fingerprint {
    /** Most bytes that {@link #toBytes} gives. */
    public static final int MOST_BYTES = 18 + Features.MOST * 5 + Sketch.PLACES;

    private static final byte VERSION = 1;
    private final int outlet;
    private final int addressDay;
    private final Features features;
    private final Sketch sketch;

    Fingerprint(int outlet, int addressDay, Features features, Sketch sketch) {
        this.outlet = outlet;
        this.addressDay = addressDay;
        this.features = features;
        this.sketch = sketch;
    }

    /** The fingerprint of an article. */
    public static Fingerprint of(Article article, WordKeys words) {
        return FingerprintMaker.make(article, words);
    }

    /** The bytes to keep. */
    public byte[] toBytes() {
        int size = features.size();
        ByteBuffer bytes = ByteBuffer.allocate(18 + size * 5 + Sketch.PLACES);
        bytes.put(VERSION).put((byte) size).putInt(outlet).putInt(addressDay).putInt(sketch.shingles());
        for (int i = 0; i < size; i++) {
            bytes.putInt(features.hash(i)).put(features.packed(i));
        }
        return bytes.put(sketch.bytes()).putInt(sketch.whole()).array();
    }

    /**
     * The fingerprint that was kept as these bytes.
     *
     * @throws IllegalArgumentException where they are none of this version
     */
    public static Fingerprint fromBytes(byte[] kept) {
        ByteBuffer bytes = ByteBuffer.wrap(kept);
        try {
            int version = bytes.get();
            if (version != VERSION) {
                throw new IllegalArgumentException("a fingerprint of version " + version + "; expected " + VERSION);
            }
            int size = bytes.get() & 0xFF;
            int outlet = bytes.getInt();
            int addressDay = bytes.getInt();
            int shingles = bytes.getInt();
            int[] hashes = new int[size];
            byte[] packed = new byte[size];
            for (int i = 0; i < size; i++) {
                hashes[i] = bytes.getInt();
                packed[i] = bytes.get();
            }
            // A sketch kept with more places says the same in its first ones.
            byte[] places = new byte[bytes.remaining() - Integer.BYTES];
            bytes.get(places);
            if (places.length < Sketch.PLACES) {
                throw new IllegalArgumentException("a fingerprint with a sketch of " + places.length + " places");
            }
            Sketch parts = new Sketch(Arrays.copyOf(places, Sketch.PLACES), shingles, bytes.getInt());
            return new Fingerprint(outlet, addressDay, new Features(hashes, packed), parts);
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("a fingerprint cut off after " + kept.length + " bytes", e);
        }
    }

    /** Who published it, as a number; 0 where not known. */
    int outlet() {
        return outlet;
    }

    /** The day in its address, counted from 1970-01-01; {@link AddressDay#NONE} where there is none. */
    int addressDay() {
        return addressDay;
    }

    Features features() {
        return features;
    }

    Sketch sketch() {
        return sketch;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(toBytes(), that.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toBytes());
    }
}
