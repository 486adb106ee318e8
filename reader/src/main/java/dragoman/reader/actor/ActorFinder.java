package dragoman.reader.actor;

import dragoman.language.Relation;
import dragoman.language.Sentence;
import dragoman.language.Tag;
import dragoman.language.Token;
import dragoman.text.Article;
import dragoman.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds who is named in an article and who is meant each time. Immutable, shared by threads. */
public final class ActorFinder {
    private final ActorLexicon lexicon;
    private final AdjectiveEndings endings;

    /** A finder that goes by that lexicon. */
    public ActorFinder(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.endings = new AdjectiveEndings(
                lexicon.words().of(WordClass.ADJECTIVE_ENDING), lexicon.words().of(WordClass.PARTICIPLE_ENDING));
    }

    /**
     * Everybody named in the article.
     *
     * @param sentences the article's sentences, in text order
     */
    public Actors find(Article article, List<Sentence> sentences) {
        List<Words> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            all.add(new Words(all.size(), sentence, lexicon));
        }
        NameLevels levels = new NameLevels(lexicon, new ArticleLetters(all));
        PersonNames finder = new PersonNames(lexicon);
        List<List<PersonName>> names = new ArrayList<>();
        Map<PersonName, Integer> titled = new HashMap<>();
        PersonRegistry persons =
                new PersonRegistry(lexicon, new PersonNaming(lexicon, name -> hint(all, titled, name)));
        for (Words words : all) {
            names.add(finder.find(words, levels));
            names.get(words.index()).stream().filter(PersonName::full).forEach(persons::addFull);
        }
        List<List<Phrase>> phrases = new ArrayList<>();
        for (Words words : all) {
            phrases.add(new PhraseParser(lexicon, words, names.get(words.index()), persons::knows).phrases());
            new Appositions(words, phrases.get(words.index()), lexicon.words()).find();
        }
        phrases.forEach(row -> row.forEach(phrase -> titled(phrase, titled)));
        bare(new Gathered(all, levels, names, phrases, persons));
        persons.settle();
        Countries countries = new Countries(all, lexicon.words());
        Titles titles = new Titles(all, article.text(), endings, lexicon.plurals());
        Story story = new Story(
                lexicon, all, persons, countries, titles, new Cast(lexicon), new Salience(), article.published());
        Resolver resolver = new Resolver(story);
        phrases.forEach(resolver::introduce);
        NameSpans spans = new NameSpans(persons, lexicon.words());
        for (Words words : all) {
            List<Phrase> row = phrases.get(words.index());
            resolver.sentence(words, row);
            spans.persons(words, names.get(words.index()));
            spans.places(words, names.get(words.index()));
            row.forEach(phrase -> spans.phrase(words, phrase));
            spans.professions(words, row);
        }
        statesOfPlaces(story, resolver);
        return finish(story, resolver, spans);
    }

    /** Adds names of a single word where they are persons' for sure, or of persons met under fuller names. */
    private void bare(Gathered gathered) {
        BareNames bare = new BareNames(lexicon, gathered.levels());
        for (Words words : gathered.sentences()) {
            List<PersonName> beside = new ArrayList<>();
            gathered.phrases().get(words.index()).forEach(phrase -> beside(phrase, beside));
            for (PersonName name : gathered.names().get(words.index())) {
                if (!name.full()) {
                    gathered.persons().addBare(name, bare.sure(words, name, beside.contains(name)));
                }
            }
        }
    }

    /** What is known of an article before anybody is resolved. */
    private record Gathered(
            List<Words> sentences,
            NameLevels levels,
            List<List<PersonName>> names,
            List<List<Phrase>> phrases,
            PersonRegistry persons) {}

    /** Names that stand beside an office or another word for a person. */
    private static void beside(Phrase phrase, List<PersonName> beside) {
        if (phrase.kind != Phrase.Kind.PERSON) {
            beside.addAll(phrase.persons);
        }
        phrase.of.forEach(one -> beside(one, beside));
    }

    /** The case of a title is that of the name beside it. */
    private static void titled(Phrase phrase, Map<PersonName, Integer> titled) {
        if (phrase.kind != Phrase.Kind.PERSON && !phrase.plural()) {
            int one = phrase.set & Agreement.across(Agreement.SINGULAR);
            phrase.persons.forEach(name -> titled.put(name, Agreement.cases(one == 0 ? phrase.set : one)));
        }
        phrase.of.forEach(one -> titled(one, titled));
    }

    /** The case that a title or the tree makes likely: a subject stands in the nominative. */
    private static int hint(List<Words> all, Map<PersonName, Integer> titled, PersonName name) {
        Integer title = titled.get(name);
        if (title != null) {
            return title;
        }
        Words words = all.get(name.sentence());
        Relation relation = words.sentence().relation(name.head());
        Token before = words.at(name.first() - 1);
        if (before != null && before.pos() == Tag.Pos.PREPOSITION) {
            return Agreement.ALL & ~Agreement.NOMINATIVE;
        }
        boolean subject = relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS || relation == Relation.ROOT;
        long tag = words.token(name.head()).tag();
        Tag.Case chosen = Tag.has(tag, Tag.Mark.GUESSED) ? Tag.Case.NONE : Tag.kasus(tag);
        return subject ? Agreement.NOMINATIVE : Agreement.of(chosen, 15);
    }

    /** A state of which only places are named is there too: things happen in it, its authorities act. */
    private static void statesOfPlaces(Story story, Resolver resolver) {
        for (Words words : story.sentences()) {
            for (Countries.Scene scene : story.countries().scenes(words.index())) {
                if (scene.iso() != null && story.cast().find("state|" + scene.iso()) == null) {
                    Span span = new Span(
                            words.token(scene.first()).start(),
                            words.token(scene.last()).end());
                    int state = story.cast().state(scene.iso()).entity().index();
                    resolver.mentions()
                            .add(new ActorMention(
                                    words.index(),
                                    scene.first(),
                                    scene.last(),
                                    scene.last(),
                                    span,
                                    ActorMention.Form.PLACE,
                                    List.of(state)));
                }
            }
        }
    }

    private static Actors finish(Story story, Resolver resolver, NameSpans spans) {
        Map<Integer, Integer> order = new LinkedHashMap<>();
        List<ActorMention> mentions = new ArrayList<>(resolver.mentions());
        mentions.sort((a, b) -> a.sentence() != b.sentence()
                ? a.sentence() - b.sentence()
                : a.first() != b.first() ? a.first() - b.first() : b.last() - a.last());
        mentions.forEach(mention -> mention.entities().forEach(one -> order.putIfAbsent(one, order.size())));
        Belonging belonging = new Belonging(story, mentions);
        List<Entity> entities = new ArrayList<>();
        for (int old : order.keySet()) {
            Entity entity = story.cast().get(old).entity();
            entities.add(new Entity(
                    entities.size(),
                    entity.kind(),
                    entity.name(),
                    belonging.of(old),
                    entity.sector(),
                    entity.roles(),
                    order.getOrDefault(entity.body(), -1)));
        }
        List<ActorMention> renamed = new ArrayList<>();
        for (ActorMention mention : mentions) {
            renamed.add(new ActorMention(
                    mention.sentence(),
                    mention.first(),
                    mention.last(),
                    mention.head(),
                    mention.span(),
                    mention.form(),
                    mention.entities().stream().map(order::get).toList()));
        }
        return new Actors(entities, renamed, spans.spans(), story.countries());
    }
}
