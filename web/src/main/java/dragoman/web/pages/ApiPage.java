package dragoman.web.pages;

import dragoman.web.Asked;
import dragoman.web.Download;
import dragoman.web.Page;
import dragoman.web.Route;
import dragoman.web.Shown;
import java.util.List;
import java.util.Map;

/** {@code /api}: what programs can ask, as openapi.yaml tells it. */
public final class ApiPage implements Page {
    private final ApiDescription description = ApiDescription.load();
    private final Map<String, Object> tree = ApiDescription.tree();

    ApiPage() {}

    /** The page, and the file that it is made of. */
    static List<Route> routes() {
        return List.of(new ApiPage(), new File());
    }

    @Override
    public String path() {
        return "/api";
    }

    @Override
    public Shown show(Asked asked) {
        return new Shown("api", description, tree, null);
    }

    /** {@code /openapi.yaml}. */
    private static final class File implements Download {
        private final byte[] bytes = ApiDescription.bytes();

        @Override
        public String path() {
            return "/openapi.yaml";
        }

        @Override
        public Body body(Asked asked) {
            return new Body("application/yaml; charset=utf-8", null, out -> out.write(bytes));
        }
    }
}
