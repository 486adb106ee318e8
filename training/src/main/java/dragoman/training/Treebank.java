package dragoman.training;

import dragoman.language.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads CoNLL-U files of Universal Dependencies; multiword ranges and empty nodes are passed over. */
final class Treebank {
    private Treebank() {}

    /**
     * One word.
     *
     * @param form as written
     * @param lemma dictionary form, lower case
     * @param pos universal part of speech
     * @param features universal features
     * @param head index of the head in the sentence, -1 for the root
     * @param relation what it is to its head
     * @param deprel the relation as written
     * @param spaceAfter whether white space follows
     */
    record Word(
            String form,
            String lemma,
            String pos,
            Map<String, String> features,
            int head,
            Relation relation,
            String deprel,
            boolean spaceAfter) {}

    static List<List<Word>> read(Path file) throws IOException {
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> sentence = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isEmpty()) {
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                    sentence = new ArrayList<>();
                }
            } else if (Character.isDigit(line.charAt(0))) {
                String[] cells = line.split("\t");
                if (cells[0].indexOf('-') < 0 && cells[0].indexOf('.') < 0) {
                    sentence.add(word(cells));
                }
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return sentences;
    }

    private static Word word(String[] cells) {
        Map<String, String> features = new java.util.TreeMap<>();
        if (!cells[5].equals("_")) {
            for (String pair : cells[5].split("\\|")) {
                int at = pair.indexOf('=');
                features.put(pair.substring(0, at), pair.substring(at + 1));
            }
        }
        return new Word(
                cells[1],
                cells[2].toLowerCase(Locale.ROOT),
                cells[3],
                features,
                Integer.parseInt(cells[6]) - 1,
                relation(cells[7]),
                cells[7],
                !cells[9].contains("SpaceAfter=No"));
    }

    static Relation relation(String deprel) {
        switch (deprel) {
            case "nsubj:pass":
                return Relation.NSUBJ_PASS;
            case "obl:agent":
                return Relation.OBL_AGENT;
            case "acl:relcl":
                return Relation.ACL_RELCL;
            case "aux:pass":
                return Relation.AUX;
            default:
                String bare = deprel.indexOf(':') < 0 ? deprel : deprel.substring(0, deprel.indexOf(':'));
                try {
                    return Relation.valueOf(bare.toUpperCase(Locale.ROOT));
                } catch (IllegalArgumentException e) {
                    return bare.equals("compound") || bare.equals("list") ? Relation.FLAT : Relation.DEP;
                }
        }
    }
}
