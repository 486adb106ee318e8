package dragoman.language.morphology;

import dragoman.language.Analysis;
import dragoman.language.Tag;
import dragoman.language.load.LexiconFile;
import dragoman.language.load.LexiconSource;
import dragoman.language.load.Line;
import dragoman.language.load.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern after which words are declined.
 *
 * @param cut what is cut off the dictionary form before endings are put on
 * @param endings each ending with the grammar that it gives
 */
record Declension(String cut, List<Ending> endings) {
  private static final Tag.Case[] CASES = {
    Tag.Case.NOM, Tag.Case.GEN, Tag.Case.DAT, Tag.Case.ACC, Tag.Case.INS, Tag.Case.LOC
  };
  private static final Tag.Gender[] GENDERS = {Tag.Gender.MASCULINE, Tag.Gender.FEMININE, Tag.Gender.NEUTER};

  /** An ending and its grammar. */
  record Ending(String text, long tag) {}

  /** The forms of a word, each with its reading. */
  Map<String, List<Analysis>> forms(String word, String lemma, long features) {
    Map<String, List<Analysis>> forms = new LinkedHashMap<>();
    String stem = word.endsWith(cut) ? word.substring(0, word.length() - cut.length()) : word;
    for (Ending ending : endings) {
      Analysis analysis = new Analysis(lemma, ending.tag() | features);
      forms.computeIfAbsent(stem + ending.text(), form -> new ArrayList<>()).add(analysis);
    }
    return forms;
  }

  /** All patterns of a file, by name. */
  static Map<String, Declension> load(LexiconSource source, String path, Problems problems) {
    Map<String, Declension> all = new LinkedHashMap<>();
    for (Line line : LexiconFile.lines(source, path)) {
      List<String> cells = line.cells();
      int endings = cells.size() - 3;
      if (endings != 0 && endings != 12 && endings != 24) {
        problems.add("LEX-022", line, "has " + cells.size() + " cells; expected 3, 15 (nouns) or 27 (adjectives)");
        continue;
      }
      long tag = Features.add(Tag.NOTHING, cells.get(1), line, problems);
      all.put(cells.get(0), new Declension(bare(cells.get(2)), endings(cells.subList(3, cells.size()), tag)));
    }
    return all;
  }

  private static List<Ending> endings(List<String> cells, long tag) {
    List<Ending> endings = new ArrayList<>();
    if (cells.isEmpty()) {
      endings.add(new Ending("", tag));
    }
    for (int i = 0; i < cells.size(); i++) {
      boolean plural = cells.size() == 12 ? i >= 6 : i >= 18;
      long here = Tag.with(tag, CASES[i % 6]);
      here = Tag.with(here, plural ? Tag.Number.PLURAL : Tag.Number.SINGULAR);
      if (cells.size() == 24 && !plural) {
        here = Tag.with(here, GENDERS[i / 6]);
      }
      for (String ending : Line.items(cells.get(i))) {
        endings.add(new Ending(bare(ending), here));
      }
    }
    return endings;
  }

  private static String bare(String ending) {
    return ending.equals("0") ? "" : ending;
  }
}
