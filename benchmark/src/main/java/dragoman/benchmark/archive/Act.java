package dragoman.benchmark.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A kind of act and the ways to tell it.
 *
 * @param type PLOVER type
 * @param topics what it may be about; one empty topic where it needs none
 * @param sentences the ways, with slots
 */
record Act(String type, List<String> topics, List<String> sentences) {
    static List<Act> load() {
        List<Act> acts = new ArrayList<>();
        for (String line : Words.lines("acts.txt")) {
            if (line.startsWith("act ")) {
                int about = line.indexOf('~');
                String type = line.split(" ")[1];
                List<String> topics = about < 0
                        ? List.of("")
                        : Arrays.stream(line.substring(about + 1).split(";")).map(String::strip).toList();
                acts.add(new Act(type, topics, new ArrayList<>()));
            } else {
                acts.get(acts.size() - 1).sentences().add(line.strip().substring(2));
            }
        }
        return acts;
    }
}
