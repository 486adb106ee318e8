package dragoman.language.syntax;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights of a linear model over hashed features: for each bucket one score for each of {@code width} choices. Immutable
 * after loading. The file is gzip: magic, bits, width, then non-empty buckets as (gap, scores).
 */
public final class Weights {
    private static final int MAGIC = 0x44524731;
    private final int bits;
    private final int width;
    private final short[] scores;

    /** Weights made elsewhere: {@code scores} has {@code 2^bits * width} cells. */
    public Weights(int bits, int width, short[] scores) {
        this.bits = bits;
        this.width = width;
        this.scores = scores;
    }

    /** Number of choices. */
    public int width() {
        return width;
    }

    /** Logarithm of the number of buckets. */
    public int bits() {
        return bits;
    }

    /** The bucket of a feature. */
    static int bucket(long feature, int bits) {
        long mixed = feature * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 32;
        return (int) ((mixed * 0xD6E8FEB86659FD93L) >>> (64 - bits));
    }

    /** Sum of the first {@code count} features' scores for the only choice there is. */
    int sum(long[] features, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += scores[bucket(features[i], bits)];
        }
        return sum;
    }

    /** Adds the scores of the first {@code count} features to {@code into}, which starts at zero. */
    void add(long[] features, int count, int[] into) {
        if (width == 3) {
            addThree(features, count, into);
            return;
        }
        Arrays.fill(into, 0);
        for (int i = 0; i < count; i++) {
            int at = bucket(features[i], bits) * width;
            for (int k = 0; k < width; k++) {
                into[k] += scores[at + k];
            }
        }
    }

    /** The same for three choices, kept in registers: the attacher spends most of its time here. */
    private void addThree(long[] features, int count, int[] into) {
        int first = 0;
        int second = 0;
        int third = 0;
        for (int i = 0; i < count; i++) {
            int at = bucket(features[i], bits) * 3;
            first += scores[at];
            second += scores[at + 1];
            third += scores[at + 2];
        }
        into[0] = first;
        into[1] = second;
        into[2] = third;
    }

    /** Reads weights; the stream is left open. */
    public static Weights read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a file of weights");
        }
        int bits = in.readByte();
        int width = in.readByte();
        int filled = in.readInt();
        byte[] body = in.readNBytes(filled * (4 + 2 * width));
        ByteBuffer buffer = ByteBuffer.wrap(body);
        short[] scores = new short[(1 << bits) * width];
        for (int i = 0; i < filled; i++) {
            int at = buffer.getInt() * width;
            for (int k = 0; k < width; k++) {
                scores[at + k] = buffer.getShort();
            }
        }
        return new Weights(bits, width, scores);
    }

    /** Writes weights, empty buckets left out; the stream is finished but not closed. */
    public void write(OutputStream file) throws IOException {
        GZIPOutputStream zip = new GZIPOutputStream(file, 1 << 16);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(zip, 1 << 16));
        out.writeInt(MAGIC);
        out.writeByte(bits);
        out.writeByte(width);
        int filled = 0;
        for (int at = 0; at < 1 << bits; at++) {
            filled += empty(at) ? 0 : 1;
        }
        out.writeInt(filled);
        for (int at = 0; at < 1 << bits; at++) {
            if (!empty(at)) {
                out.writeInt(at);
                for (int k = 0; k < width; k++) {
                    out.writeShort(scores[at * width + k]);
                }
            }
        }
        out.flush();
        zip.finish();
    }

    private boolean empty(int at) {
        for (int k = 0; k < width; k++) {
            if (scores[at * width + k] != 0) {
                return false;
            }
        }
        return true;
    }
}
