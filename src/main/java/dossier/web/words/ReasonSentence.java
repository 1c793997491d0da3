package dossier.web.words;

import dossier.analysis.ArticleHit;
import dossier.analysis.SaidInText;
import dossier.lists.ListingKind;
import dossier.mentions.Mention;
import dossier.screening.Evidence;
import dossier.screening.Feature;
import dossier.screening.Hit;
import dossier.screening.ScoreCap;
import dossier.web.lists.SourceView;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in one sentence why a listing may be the party: how the names agree, the strongest further reason for it, and the
 * strongest against it. Tells where each can be checked.
 */
public final class ReasonSentence {

    /** Log-odds below which a reason decides nothing and would only lengthen the sentence. */
    private static final double SLIGHT = 0.1;

    /** From this score on a sentence ends without a doubt unless something really speaks against it. */
    private static final double CERTAIN = 0.95;

    /** Log-odds from which a name's reason really speaks against so high a score. */
    private static final double REAL = 1;

    private final Subject subject;
    private final List<Evidence> evidence;
    private final List<SaidInText> said;
    private final NameFinding names;

    private ReasonSentence(Subject subject, List<Evidence> evidence, List<SaidInText> said) {
        this.subject = subject;
        this.evidence = evidence;
        this.said = said;
        this.names =
                new NameFinding(subject.who().kind(), evidence, subject.sides(), subject.asked(), subject.listed());
    }

    /**
     * What a sentence has to know besides its reasons.
     *
     * @param sides what is compared with what
     * @param who the party, for its pronoun
     * @param asked the name in the article or query
     * @param listed the name on the list
     * @param score probability that both are one party
     * @param sample from bundled sample data, among whose few names every word is common
     */
    private record Subject(Sides sides, Who who, String asked, String listed, double score, boolean sample) {}

    /** Of a reason: whether it speaks for the hit, its words, and what it rests on. */
    private record Part(boolean inFavour, String clause, List<MentionView> article, Optional<SourceView> list) {}

    /**
     * Why an article's party may be the listing.
     *
     * @param hit the hit
     * @param name the party's name in the article
     * @param who the party, for its pronoun
     */
    public static ReasonSentence of(ArticleHit hit, String name, Who who) {
        Subject subject = new Subject(Sides.ARTICLE, who, name, hit.name(), hit.score(), hit.sample());
        return new ReasonSentence(subject, hit.evidence(), hit.said());
    }

    /** The same for a hit of a screening, where no text says anything. */
    public static String of(Hit hit) {
        String asked = hit.comparison().asked().name().written();
        Subject subject = new Subject(Sides.QUERY, Who.of(hit.kind()), asked, hit.name(), hit.score(), hit.sample());
        return new ReasonSentence(subject, hit.evidence(), List.of()).sentence();
    }

    /** The same from the evidence alone. */
    public static String of(ListingKind kind, String asked, String listed, double score, List<Evidence> evidence) {
        Subject subject = new Subject(Sides.QUERY, Who.of(kind), asked, listed, score, false);
        return new ReasonSentence(subject, evidence, List.of()).sentence();
    }

    /**
     * The reasons of the sentence, each as a sentence of its own.
     *
     * @param mentions where the article names the party
     * @param name where the listed name stands
     */
    public List<ReasonView> parts(List<Mention> mentions, Optional<SourceView> name) {
        return reasons(mentions, name)
                .map(part ->
                        new ReasonView(Phrases.sentence(part.clause()), part.inFavour(), part.article(), part.list()))
                .toList();
    }

    /** One sentence: what speaks for it, and after "but" what speaks against it. */
    public String sentence() {
        return sentence(List.of(), Optional.empty(), "");
    }

    /** The same with the places to check it on the list at its end: {@code (us-ofac-sdn: alt.csv row 5,123, alt_name)}. */
    public String sentenceWithSources(List<Mention> mentions, Optional<SourceView> name, String list) {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        reasons(mentions, name)
                .flatMap(part -> part.list().stream())
                .forEach(source -> columns.computeIfAbsent(source.inWords(), row -> new LinkedHashSet<>())
                        .add(source.column()));
        String sources = columns.entrySet().stream()
                .map(row -> row.getKey() + ", " + String.join(", ", row.getValue()))
                .collect(Collectors.joining("; "));
        return sentence(mentions, name, sources.isEmpty() ? "" : " (" + list + ": " + sources + ")");
    }

    private String sentence(List<Mention> mentions, Optional<SourceView> name, String end) {
        List<Part> parts = reasons(mentions, name).toList();
        String pro = joined(parts.stream().filter(Part::inFavour));
        String contra = joined(parts.stream().filter(part -> !part.inFavour()));
        if (pro.isEmpty() && contra.isEmpty()) {
            return Phrases.sentence("the names are alike only in their letters" + end);
        }
        return Phrases.sentence((pro.isEmpty() || contra.isEmpty() ? pro + contra : pro + ", but " + contra) + end);
    }

    /** At most two for it, and one against it. */
    private Stream<Part> reasons(List<Mention> mentions, Optional<SourceView> name) {
        Stream<Part> pro = Stream.concat(
                names
                        .clause()
                        .map(clause -> new Part(true, clause, NameSpans.of(mentions, names.agreeingWords()), name))
                        .stream(),
                said(true).or(() -> fact(true)).stream());
        Optional<Part> contra = said(false)
                .or(() -> fact(false))
                .or(() -> strongest(reason -> !isOnlyANumber() && isNameAgainst(reason))
                        .flatMap(reason -> part(reason, false, NameSpans.of(mentions, reason.asked()), name)));
        return Stream.concat(pro, contra.stream());
    }

    private Optional<Part> said(boolean inFavour) {
        return said.stream()
                .filter(reason -> reason.kind().isInFavour() == inFavour)
                .filter(reason -> inFavour ? isNews(reason) : isDoubt(reason))
                .findFirst()
                .map(reason -> {
                    SaidView view = SaidView.of(reason, subject.who());
                    return new Part(inFavour, SaidSentence.clause(reason, subject.who()), view.article(), view.list());
                });
    }

    /** That an organisation is known by the very name that agrees already is said once. */
    private boolean isNews(SaidInText reason) {
        return subject.who().isPerson()
                || reason.kind() != SaidInText.Kind.SAME_ORGANISATION
                || names.clause()
                        .filter(clause -> clause.startsWith("same name"))
                        .isEmpty();
    }

    /** People belong to more than one organisation: that does not speak against a certain hit. */
    private boolean isDoubt(SaidInText reason) {
        return !isCertain() || reason.kind() != SaidInText.Kind.OTHER_ORGANISATION;
    }

    /** Where the article gives a number and no name, that the name is another says nothing. */
    private boolean isOnlyANumber() {
        return said.stream()
                .anyMatch(reason -> reason.kind() == SaidInText.Kind.SAME_NUMBER
                        && reason.inText().equals(subject.asked()));
    }

    private boolean isCertain() {
        return subject.score() >= CERTAIN;
    }

    private Optional<Part> fact(boolean inFavour) {
        return strongest(reason -> isFact(reason, inFavour))
                .flatMap(reason -> part(reason, inFavour, List.of(), Optional.empty()));
    }

    private Optional<Part> part(
            Evidence reason, boolean inFavour, List<MentionView> article, Optional<SourceView> list) {
        return FeatureSentence.clause(reason, subject.sides()).map(clause -> new Part(inFavour, clause, article, list));
    }

    private Optional<Evidence> strongest(Predicate<Evidence> wanted) {
        return evidence.stream().filter(wanted).max(Comparator.comparingDouble(this::force));
    }

    /** A rule outweighs every sum. */
    private double force(Evidence evidence) {
        return evidence.feature().ceiling() == ScoreCap.NONE ? Math.abs(contribution(evidence)) : Double.MAX_VALUE;
    }

    private double contribution(Evidence evidence) {
        return evidence.feature().weightAmongMany(subject.who().isPerson()) * evidence.strength();
    }

    private boolean isNameAgainst(Evidence evidence) {
        Feature feature = evidence.feature();
        boolean common = feature == Feature.COMMON_WORDS_AGREE;
        if (names.covers(feature) || common && (subject.sample() || isCertain())) {
            return false;
        }
        boolean lowers =
                feature.role() == Feature.Role.NAME && contribution(evidence) < (isCertain() ? -REAL : -SLIGHT);
        return lowers || feature.ceiling() != ScoreCap.NONE;
    }

    private boolean isFact(Evidence evidence, boolean inFavour) {
        double adds = inFavour ? contribution(evidence) : -contribution(evidence);
        return evidence.feature().role() == Feature.Role.FACT && adds > SLIGHT;
    }

    private static String joined(Stream<Part> parts) {
        return parts.map(Part::clause).distinct().collect(Collectors.joining("; "));
    }
}
