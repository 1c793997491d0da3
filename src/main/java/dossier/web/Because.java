package dossier.web;

import dossier.analysis.ArticleHit;
import dossier.analysis.SaidInText;
import dossier.lists.ListingKind;
import dossier.mentions.Mention;
import dossier.screening.Evidence;
import dossier.screening.Feature;
import dossier.screening.Hit;
import dossier.screening.ScoreCap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the strongest reasons for and against a hit into one sentence, and tells where each can be checked. */
final class Because {

    /** Log-odds below which a reason decides nothing and would only lengthen the sentence. */
    private static final double SLIGHT = 0.1;

    private final List<Evidence> evidence;
    private final List<SaidInText> said;
    private final List<Mention> mentions;
    private final Optional<SourceView> name;
    private final boolean person;
    private final boolean sample;

    private Because(
            ListingKind kind,
            List<Evidence> evidence,
            List<SaidInText> said,
            List<Mention> mentions,
            Optional<SourceView> name,
            boolean sample) {
        this.sample = sample;
        this.evidence = evidence;
        this.said = said;
        this.mentions = mentions;
        this.name = name;
        this.person = kind == ListingKind.PERSON;
    }

    /**
     * Why an article's party is held to be the listing.
     *
     * @param mentions where the article names the party
     * @param name where the listed name stands
     */
    static Because of(ArticleHit hit, List<Mention> mentions, Optional<SourceView> name) {
        return new Because(hit.kind(), hit.evidence(), hit.said(), mentions, name, hit.sample());
    }

    /** The same for a hit of a screening, where no text says anything. */
    static String of(Hit hit) {
        return new Because(hit.kind(), hit.evidence(), List.of(), List.of(), Optional.empty(), hit.sample()).sentence();
    }

    /** The same from the evidence alone. */
    static String of(ListingKind kind, List<Evidence> evidence) {
        return new Because(kind, evidence, List.of(), List.of(), Optional.empty(), false).sentence();
    }

    /** What speaks for it, and then what speaks against it. */
    List<ReasonView> parts() {
        Stream<ReasonView> pro = Stream.concat(strongest(this::isNameFor, true).stream(), other(true).stream());
        Stream<ReasonView> contra = Stream.concat(other(false).stream(), strongest(this::isNameAgainst, false).stream())
                .limit(1);
        return Stream.concat(pro, contra).toList();
    }

    /** One sentence: what speaks for it, and after "but" what speaks against it. */
    String sentence() {
        return sentence("");
    }

    /** The same with the places to check it on the list at its end: {@code (us-ofac-sdn: alt.csv row 5,123, alt_name)}. */
    String sentenceWithSources(String list) {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        parts().stream()
                .flatMap(part -> part.list().stream())
                .forEach(source -> columns.computeIfAbsent(source.inWords(), row -> new LinkedHashSet<>())
                        .add(source.column()));
        String sources = columns.entrySet().stream()
                .map(row -> row.getKey() + ", " + String.join(", ", row.getValue()))
                .collect(Collectors.joining("; "));
        return sentence(sources.isEmpty() ? "" : " (" + list + ": " + sources + ")");
    }

    private String sentence(String end) {
        String pro = joined(parts().stream().filter(ReasonView::inFavour));
        String contra = joined(parts().stream().filter(part -> !part.inFavour()));
        if (pro.isEmpty() && contra.isEmpty()) {
            return "Only a likeness of letters speaks for it" + end + ".";
        }
        String both = pro.isEmpty() || contra.isEmpty() ? pro + contra : pro + ", but " + contra;
        return both.substring(0, 1).toUpperCase(Locale.ROOT) + both.substring(1) + end + ".";
    }

    /** What the text says, or else the strongest fact. */
    private Optional<ReasonView> other(boolean inFavour) {
        return said(inFavour).or(() -> strongest(reason -> isFact(reason, inFavour), inFavour));
    }

    private Optional<ReasonView> said(boolean inFavour) {
        return said.stream()
                .filter(reason -> isInFavour(reason.kind()) == inFavour)
                .findFirst()
                .map(SaidView::of)
                .map(reason -> new ReasonView(reason.sentence(), inFavour, reason.article(), reason.list()));
    }

    private Optional<ReasonView> strongest(Predicate<Evidence> wanted, boolean inFavour) {
        return evidence.stream()
                .filter(wanted)
                .max(Comparator.comparingDouble(this::force))
                .map(reason -> reason(reason, inFavour));
    }

    private ReasonView reason(Evidence found, boolean inFavour) {
        boolean fact = found.feature().role() == Feature.Role.FACT;
        return new ReasonView(
                FeatureSentence.of(found),
                inFavour,
                fact ? List.of() : NameSpans.of(mentions, found.asked()),
                fact ? Optional.empty() : name);
    }

    /** A rule outweighs every sum; that letters are shared says least to a reader and stands last. */
    private double force(Evidence evidence) {
        if (evidence.feature() == Feature.LETTERS_NEARLY_EQUAL) {
            return 0;
        }
        return evidence.feature().ceiling() == ScoreCap.NONE ? Math.abs(contribution(evidence)) : Double.MAX_VALUE;
    }

    private double contribution(Evidence evidence) {
        return evidence.feature().weightAmongMany(person) * evidence.strength();
    }

    private boolean isNameFor(Evidence evidence) {
        return evidence.feature().role() == Feature.Role.NAME
                && evidence.feature() != Feature.PRIOR
                && contribution(evidence) > SLIGHT;
    }

    /** Among the few names of a sample every word is common: that says nothing. */
    private boolean isNameAgainst(Evidence evidence) {
        if (sample && evidence.feature() == Feature.COMMON_WORDS_AGREE) {
            return false;
        }
        boolean lowers = evidence.feature().role() == Feature.Role.NAME && contribution(evidence) < -SLIGHT;
        return lowers || evidence.feature().ceiling() != ScoreCap.NONE;
    }

    private boolean isFact(Evidence evidence, boolean inFavour) {
        double adds = inFavour ? contribution(evidence) : -contribution(evidence);
        return evidence.feature().role() == Feature.Role.FACT && adds > SLIGHT;
    }

    private static boolean isInFavour(SaidInText.Kind kind) {
        return switch (kind) {
            case SAME_OFFICE, SAME_ORGANISATION, SAME_COUNTRY, SAME_AGE, ONLY_HOLDER_OF_OFFICE -> true;
            case OTHER_OFFICE,
                    OTHER_ORGANISATION,
                    OTHER_COUNTRY,
                    OTHER_AGE,
                    ONE_WORD_ONLY,
                    OTHER_OCCUPATION,
                    SEVERAL_AGREE -> false;
        };
    }

    /** Sentences as parts of one: without their full stops and capitals, which are our own words. */
    private static String joined(Stream<ReasonView> reasons) {
        Set<String> parts = reasons.map(ReasonView::sentence)
                .map(sentence -> sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                        + sentence.substring(1, sentence.length() - 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join("; ", List.copyOf(parts));
    }
}
