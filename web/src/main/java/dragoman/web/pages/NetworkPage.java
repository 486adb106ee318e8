package dragoman.web.pages;

import dragoman.desk.Desk;
import dragoman.views.EventIndex;
import dragoman.views.Network;
import dragoman.views.PairList;
import dragoman.views.Region;
import dragoman.views.export.NetworkFile;
import dragoman.web.Asked;
import dragoman.web.Download;
import dragoman.web.Listing;
import dragoman.web.Page;
import dragoman.web.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /network}: states and what passed between them, as a picture, a table and a file for network programs. */
public final class NetworkPage implements Page {
    private static final int USUAL = 120;
    private static final int LEAST = 1_000_000;
    private static final List<String> REGIONS =
            Arrays.stream(Region.values()).map(Region::toString).toList();

    private final Desk desk;
    private final Fresh<EventIndex> index;

    NetworkPage(Desk desk, Fresh<EventIndex> index) {
        this.desk = desk;
        this.index = index;
    }

    /**
     * What the page shows.
     *
     * @param network the states and pairs
     * @param least least number of acts of a pair
     */
    public record Model(Network network, int least) {
        /** All parts of the world. */
        public List<String> regions() {
            return REGIONS;
        }
    }

    /** What its JSON tells beside the pairs. */
    private record About(List<Network.Node> nodes, int left) {}

    @Override
    public String path() {
        return "/network";
    }

    @Override
    public boolean table() {
        return true;
    }

    @Override
    public Shown show(Asked asked) {
        Network network = network(asked);
        List<PairList.Pair> edges = network.edges();
        long total = edges.size() + (long) network.left();
        Listing json = new Listing(edges, null, total, Map.of(), new About(network.nodes(), network.left()));
        return new Shown("network", new Model(network, least(asked)), json, network);
    }

    private static int least(Asked asked) {
        return asked.whole("least", 1, 1, LEAST);
    }

    private Network network(Asked asked) {
        String region = asked.text("region");
        return new Network.Asked(
                        PairsPage.filter(asked),
                        least(asked),
                        Filters.states(asked, desk.parties()),
                        region == null
                                ? null
                                : Region.valueOf(
                                        asked.choice("region", REGIONS, region).toUpperCase(Locale.ROOT)),
                        asked.whole("limit", USUAL, 1, Cut.MOST))
                .of(index.get(), desk.chronicle());
    }

    /** {@code /network.gexf}: the same with the same filters, for network programs. */
    Download file() {
        return new File();
    }

    /** The network as GEXF. */
    private final class File implements Download {
        @Override
        public String path() {
            return "/network.gexf";
        }

        @Override
        public Body body(Asked asked) {
            Network network = network(asked);
            return new Body("application/gexf+xml", "network.gexf", out -> NetworkFile.gexf(network, out));
        }
    }
}
