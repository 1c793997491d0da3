package dossier.web;

import dossier.analysis.ArticleHit;
import dossier.analysis.SaidInText;
import dossier.lists.ListingKind;
import dossier.screening.Ceiling;
import dossier.screening.Evidence;
import dossier.screening.Feature;
import dossier.screening.Hit;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the strongest reasons for and against a hit into one sentence. */
final class Because {

    /** Log-odds below which a reason decides nothing and would only lengthen the sentence. */
    private static final double SLIGHT = 0.1;

    private final List<Evidence> evidence;
    private final List<SaidInText> said;
    private final boolean person;

    private Because(ListingKind kind, List<Evidence> evidence, List<SaidInText> said) {
        this.evidence = evidence;
        this.said = said;
        this.person = kind == ListingKind.PERSON;
    }

    /** One sentence: what speaks for it, and after "but" what speaks against it. */
    static String of(ArticleHit hit) {
        return new Because(hit.kind(), hit.evidence(), hit.said()).sentence();
    }

    /** The same for a hit of a screening, where no text says anything. */
    static String of(Hit hit) {
        return of(hit.kind(), hit.evidence());
    }

    /** The same from the evidence alone. */
    static String of(ListingKind kind, List<Evidence> evidence) {
        return new Because(kind, evidence, List.of()).sentence();
    }

    private String sentence() {
        String pro = joined(Stream.concat(strongest(this::isNameFor).stream(), other(true).stream()));
        String contra = joined(Stream.concat(other(false).stream(), strongest(this::isNameAgainst).stream())
                .limit(1));
        if (pro.isEmpty() && contra.isEmpty()) {
            return "Only a likeness of letters speaks for it.";
        }
        String both = pro.isEmpty() || contra.isEmpty() ? pro + contra : pro + ", but " + contra;
        return both.substring(0, 1).toUpperCase(Locale.ROOT) + both.substring(1) + ".";
    }

    /** What the text says, or else the strongest fact. */
    private Optional<String> other(boolean inFavour) {
        return said(inFavour).or(() -> strongest(reason -> isFact(reason, inFavour)));
    }

    private Optional<String> said(boolean inFavour) {
        return said.stream()
                .filter(reason -> isInFavour(reason.kind()) == inFavour)
                .findFirst()
                .map(SaidView::sentence);
    }

    private Optional<String> strongest(Predicate<Evidence> wanted) {
        return evidence.stream()
                .filter(wanted)
                .max(Comparator.comparingDouble(this::force))
                .map(FeatureSentence::of);
    }

    /** A rule outweighs every sum; that letters are shared says least to a reader and stands last. */
    private double force(Evidence evidence) {
        if (evidence.feature() == Feature.LETTERS_NEARLY_EQUAL) {
            return 0;
        }
        return evidence.feature().ceiling() == Ceiling.NONE ? Math.abs(contribution(evidence)) : Double.MAX_VALUE;
    }

    private double contribution(Evidence evidence) {
        return evidence.feature().weightAmongMany(person) * evidence.strength();
    }

    private boolean isNameFor(Evidence evidence) {
        return evidence.feature().role() == Feature.Role.NAME
                && evidence.feature() != Feature.PRIOR
                && contribution(evidence) > SLIGHT;
    }

    private boolean isNameAgainst(Evidence evidence) {
        boolean lowers = evidence.feature().role() == Feature.Role.NAME && contribution(evidence) < -SLIGHT;
        return lowers || evidence.feature().ceiling() != Ceiling.NONE;
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
    private static String joined(Stream<String> sentences) {
        Set<String> parts = sentences
                .map(sentence -> sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                        + sentence.substring(1, sentence.length() - 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join("; ", List.copyOf(parts));
    }
}
