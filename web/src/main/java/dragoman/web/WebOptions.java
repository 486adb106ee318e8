package dragoman.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Where and how the pages are served.
 *
 * @param host address to bind to
 * @param port port; 0 picks a free one
 * @param token what corrections and uploads need where the server is bound elsewhere than to loopback; {@code null} where
 *     there is none: then they are refused there
 */
public record WebOptions(String host, int port, @Nullable String token) {
    /** The loopback address. */
    public static final String LOOPBACK = "127.0.0.1";

    /** Most bytes of one upload. */
    public static final int UPLOAD_MOST = 8_000_000;

    /** On loopback, where no token is needed. */
    public static WebOptions loopback(int port) {
        return new WebOptions(LOOPBACK, port, null);
    }

    /** Whether others than this machine reach the server. */
    public boolean open() {
        try {
            return !InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return true;
        }
    }
}
