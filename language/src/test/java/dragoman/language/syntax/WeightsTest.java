package dragoman.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        short[] scores = new short[(1 << 6) * 3];
        scores[7] = 120;
        scores[100] = -3;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new Weights(6, 3, scores).write(file);
        Weights read = Weights.read(new ByteArrayInputStream(file.toByteArray()));
        assertThat(read.bits()).isEqualTo(6);
        assertThat(read.width()).isEqualTo(3);
        for (long feature = 0; feature < 500; feature++) {
            int[] first = new int[3];
            int[] second = new int[3];
            new Weights(6, 3, scores).add(new long[] {feature}, 1, first);
            read.add(new long[] {feature}, 1, second);
            assertThat(second).isEqualTo(first);
        }
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(file)) {
            zip.write(new byte[64]);
        }
        assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(file.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a file of weights");
    }
}
