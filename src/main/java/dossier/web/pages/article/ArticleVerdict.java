package dossier.web.pages.article;

import dossier.lists.ListingKind;
import dossier.screening.Band;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an article says in one line: "2 people under sanctions · 1 to review · 1 claim not confirmed".
 *
 * @param counts the parts of the line, the gravest first
 */
public record ArticleVerdict(List<Count> counts) {

    public ArticleVerdict {
        counts = List.copyOf(counts);
    }

    /**
     * A part of the line.
     *
     * @param style in the style sheet
     * @param shape a mark beside the colour
     * @param words how many of what
     * @param href where they stand on the page
     */
    public record Count(String style, String shape, String words, String href) {}

    static ArticleVerdict of(List<PartyCard> parties, List<ClaimCard> claims) {
        List<Count> counts = new ArrayList<>();
        for (ListingKind kind : ListingKind.values()) {
            add(
                    counts,
                    "match",
                    "■",
                    parties,
                    party -> isOf(party, kind) && party.isUnderSanctions(),
                    many -> kinds(many, kind) + " under sanctions");
        }
        parties.stream()
                .flatMap(party -> party.otherLists().stream())
                .distinct()
                .sorted()
                .forEach(list -> onOther(counts, parties, list));
        add(
                counts,
                "match",
                "■",
                parties,
                party -> isMatch(party)
                        && !party.isUnderSanctions()
                        && party.otherLists().isEmpty(),
                many -> many + " no longer listed");
        add(
                counts,
                "review",
                "?",
                parties,
                party -> party.band().filter(Band.REVIEW::equals).isPresent(),
                many -> many + " to review");
        if (counts.isEmpty()) {
            counts.add(new Count("none", "", "Nobody in this article was matched to a list", "#listed"));
        }
        ofClaims(counts, claims);
        long rest = parties.stream().filter(party -> party.band().isEmpty()).count();
        if (rest > 0) {
            counts.add(new Count(
                    "none",
                    "",
                    ArticleWords.number(rest, "other name", "other names") + " without a match",
                    "#unlisted"));
        }
        return new ArticleVerdict(counts);
    }

    /** Who stands on a list that is none of sanctions is said to stand on it, and no more. */
    private static void onOther(List<Count> counts, List<PartyCard> parties, String list) {
        for (ListingKind kind : ListingKind.values()) {
            add(
                    counts,
                    "match",
                    "■",
                    parties,
                    party -> isOf(party, kind) && party.otherLists().contains(list),
                    many -> kinds(many, kind) + " on " + list);
        }
    }

    private static void ofClaims(List<Count> counts, List<ClaimCard> claims) {
        long wrong = claims.stream().filter(ClaimCard::isContradicted).count();
        long right = claims.stream().filter(ClaimCard::isConfirmed).count();
        long open = claims.size() - wrong - right;
        if (wrong > 0) {
            counts.add(new Count("bad", "✗", ArticleWords.number(wrong, "claim") + " not confirmed", "#claims"));
        }
        if (right > 0) {
            counts.add(new Count("good", "✓", ArticleWords.number(right, "claim") + " confirmed", "#claims"));
        }
        if (open > 0) {
            counts.add(
                    new Count("open", "?", ArticleWords.number(open, "claim") + " that cannot be checked", "#claims"));
        }
    }

    /** How many, in words. */
    private interface Counted {
        String inWords(long many);
    }

    private static void add(
            List<Count> counts,
            String style,
            String shape,
            List<PartyCard> parties,
            Predicate<PartyCard> wanted,
            Counted words) {
        long many = parties.stream().filter(wanted).count();
        if (many > 0) {
            counts.add(new Count(style, shape, words.inWords(many), "#listed"));
        }
    }

    private static boolean isMatch(PartyCard party) {
        return party.band().filter(Band.MATCH::equals).isPresent();
    }

    /** What the list says it is; the text's own guess may be another. */
    private static boolean isOf(PartyCard party, ListingKind kind) {
        return party.best().filter(profile -> profile.kind() == kind).isPresent();
    }

    private static String kinds(long many, ListingKind kind) {
        return switch (kind) {
            case PERSON -> ArticleWords.number(many, "person", "people");
            case ORGANISATION -> ArticleWords.number(many, "organisation");
            case VESSEL -> ArticleWords.number(many, "vessel");
            case AIRCRAFT -> ArticleWords.number(many, "aircraft", "aircraft");
        };
    }

    /** The whole line. */
    public String inWords() {
        return counts.stream().map(Count::words).collect(Collectors.joining(" · "));
    }
}
