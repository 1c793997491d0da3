package dossier.claims.frames;

import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.claims.words.ClaimWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a sentence by the words of sanctions in it: each is tried as verb, attribute, measure, list and noun. */
final class FrameReader {

    private static final ClaimWords WORDS = ClaimWords.standard();

    private final ClaimSentence sentence;
    private final ElidedClauses elided;
    private final VerbFrames verbs;
    private final AttributeFrames attributes;
    private final Measures measures;
    private final MeasureFrames measureFrames;
    private final ListFrames lists;
    private final NounFrames nouns;
    private final AssetFrames assets;
    private final CourtFrames courts;
    private final HeadlineFrames headlines;

    /** @param before what the sentences before said */
    FrameReader(ClaimSentence sentence, PrecedingSentence before) {
        this.sentence = sentence;
        NounRuns runs = new NounRuns(sentence);
        AuthorityGroups groups = new AuthorityGroups(sentence);
        Authorities authorities = new Authorities(sentence, groups, runs, before);
        this.elided = new ElidedClauses(sentence, runs, groups);
        Frame frame = new Frame(sentence, runs, authorities, new Vetoes(sentence));
        this.verbs = new VerbFrames(frame);
        this.attributes = new AttributeFrames(frame);
        this.measures = new Measures(sentence, runs, authorities);
        this.measureFrames = new MeasureFrames(frame);
        this.lists = new ListFrames(frame);
        this.nouns = new NounFrames(frame);
        this.assets = new AssetFrames(frame);
        this.courts = new CourtFrames(frame);
        this.headlines = new HeadlineFrames(frame);
    }

    /** Whether the sentence names somebody and speaks of sanctions: no other has anything to find. */
    boolean mayRead() {
        return sentence.items().stream().anyMatch(item -> WORDS.is("trigger", item.key()))
                && sentence.items().stream()
                        .anyMatch(item -> item.is(Kind.PARTY) || !item.parties().isEmpty());
    }

    /** What goes on with a verb of the sentence. */
    ElidedClauses elided() {
        return elided;
    }

    /** What the sentence says, in order. */
    List<Statement> read() {
        List<Statement> said = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Measure> measure = isVerb(at) ? Optional.empty() : measures.at(at);
            Optional<Statement> statement = measure.isPresent() ? of(measure.get()) : verb(at);
            statement.ifPresent(said::add);
            at = measure.map(Measure::to).orElse(at + 1);
        }
        return List.copyOf(said);
    }

    /** "did not sanction", "to sanction": the noun is a verb. */
    private boolean isVerb(int at) {
        VerbGroup group = VerbGroup.before(sentence, at);
        return sentence.is("act-base", at) && (group.did() || group.unreal());
    }

    private Optional<Statement> of(Measure measure) {
        if (measure.list()) {
            Optional<Statement> list = lists.of(measure);
            return list.isPresent() ? list : headlines.at(measure.to() - 1);
        }
        Optional<Statement> court = courts.of(measure);
        Optional<Statement> said = court.isPresent() ? court : measureFrames.of(measure);
        return said.isPresent() ? said : headlines.noun(measure);
    }

    private Optional<Statement> verb(int at) {
        Optional<Statement> statement = Optional.empty();
        if (sentence.is("act-verb", at)) {
            statement = verbs.at(at);
        }
        if (statement.isEmpty() && sentence.is("act-pp", at)) {
            statement = attributes.at(at);
        }
        if (statement.isEmpty() && sentence.is("act-noun", at)) {
            statement = nouns.at(at);
        }
        if (statement.isEmpty() && sentence.endOf("took-action", at) > at) {
            statement = verbs.action(at, sentence.endOf("took-action", at));
        }
        if (statement.isEmpty()) {
            statement = assets.at(at);
        }
        if (statement.isEmpty() && sentence.is("strikes", at)) {
            statement = verbs.strikes(at);
        }
        if (statement.isEmpty()) {
            statement = headlines.at(at);
        }
        return statement;
    }
}
