package dragoman.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** Fills templates. What does not come from a template itself is escaped by it and rid of characters that deceive. Thread-safe. */
final class Rendering {
    private static final int USUAL_SIZE = 1 << 14;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Rendering.class.getClassLoader(), "dragoman.web.templates");

    Rendering() {}

    /** A page's HTML in UTF-8. */
    byte[] page(String template, Site site, Object model) {
        Utf8ByteOutput bytes = new Utf8ByteOutput(USUAL_SIZE);
        engine.render("pages/" + template + ".jte", Map.of("site", site, "page", model), new Honest(bytes));
        return bytes.toByteArray();
    }

    /**
     * Shows characters that would deceive a reader as what they are: direction overrides can make a text read otherwise
     * than it is written, control characters can hide. One code unit for one, so that offsets hold.
     */
    private record Honest(Utf8ByteOutput bytes) implements TemplateOutput {
        private static final char SHOWN = '\uFFFD';

        @Override
        public void writeContent(String text) {
            bytes.writeContent(honest(text));
        }

        @Override
        public void writeContent(String text, int start, int end) {
            bytes.writeContent(honest(text.substring(start, end)));
        }

        @Override
        public void writeBinaryContent(byte[] content) {
            bytes.writeBinaryContent(content);
        }

        private static String honest(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (deceives(text.charAt(i))) {
                    return replaced(text, i);
                }
            }
            return text;
        }

        private static String replaced(String text, int from) {
            char[] characters = text.toCharArray();
            for (int i = from; i < characters.length; i++) {
                if (deceives(characters[i])) {
                    characters[i] = SHOWN;
                }
            }
            return new String(characters);
        }

        private static boolean deceives(char c) {
            return c < ' ' && c != '\n' && c != '\t' && c != '\r'
                    || c >= '\u007F' && c < '\u00A0'
                    || c >= '\u202A' && c <= '\u202E'
                    || c >= '\u2066' && c <= '\u2069'
                    || c == '\u200E'
                    || c == '\u200F'
                    || c == '\u061C';
        }
    }
}
