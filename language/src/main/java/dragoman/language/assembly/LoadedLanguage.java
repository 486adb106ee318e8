package dragoman.language.assembly;

import dragoman.language.Analysis;
import dragoman.language.Language;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.language.morphology.Morphology;
import dragoman.language.syntax.Attacher;
import dragoman.language.syntax.Tagger;
import java.util.ArrayList;
import java.util.List;

/** A language made of the parts that were loaded for it. Immutable, shared by threads. */
final class LoadedLanguage implements Language {
    private final String code;
    private final TokenMaker maker;
    private final Morphology morphology;
    private final Syntax syntax;
    private final Recogniser recogniser;

    /** What chooses readings and what attaches. */
    record Syntax(Tagger tagger, Attacher attacher) {}

    LoadedLanguage(String code, TokenMaker maker, Morphology morphology, Syntax syntax, Recogniser recogniser) {
        this.code = code;
        this.maker = maker;
        this.morphology = morphology;
        this.syntax = syntax;
        this.recogniser = recogniser;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<TokenMaker.Draft> drafts = maker.drafts(text);
        FamilyNames names = FamilyNames.of(drafts, morphology);
        for (TokenMaker.Draft draft : drafts) {
            List<Token> settled = names.settled(draft.tokens());
            List<Token> tokens =
                    FamilyNames.whole(draft.tokens(), settled, syntax.tagger().tag(settled));
            Attacher.Attachment attached = syntax.attacher().attach(tokens);
            int start = tokens.get(0).start();
            int end = tokens.get(tokens.size() - 1).end();
            sentences.add(new Sentence(start, end, draft.heading(), tokens, attached.heads(), attached.relations()));
        }
        return sentences;
    }

    @Override
    public List<Analysis> analyse(String form) {
        return morphology.analyse(form);
    }

    @Override
    public String folded(String word) {
        return morphology.folded(word);
    }

    @Override
    public boolean recognises(String text) {
        return recogniser.recognises(text);
    }
}
