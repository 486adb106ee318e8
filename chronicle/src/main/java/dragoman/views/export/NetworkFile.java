package dragoman.views.export;

import dragoman.views.Network;
import dragoman.views.PairList;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a network of states as a file for network programs. */
public final class NetworkFile {
    private NetworkFile() {}

    /**
     * GEXF 1.3, edges undirected; the stream is flushed and stays open.
     *
     * @throws IOException where the stream fails
     */
    public static void gexf(Network network, OutputStream out) throws IOException {
        Gexf file = new Gexf(out, "undirected");
        for (Network.Node node : network.nodes()) {
            file.node(node.state(), node.nameEn());
        }
        for (PairList.Pair pair : network.edges()) {
            file.edge(pair.a(), pair.b(), pair.events(), pair.goldsteinMean());
        }
        file.end();
    }
}
