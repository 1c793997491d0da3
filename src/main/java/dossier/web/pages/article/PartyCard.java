package dossier.web.pages.article;

import dossier.lists.ListingKind;
import dossier.mentions.Mention;
import dossier.screening.Band;
import dossier.web.words.BandWords;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A party that the article names.
 *
 * @param number from 0, in the order of the text
 * @param name the fullest form of the name in the text
 * @param kind what kind of party the text suggests
 * @param mentions every place that names it
 * @param called titles and offices in the text
 * @param tied listed parties that it may be, the most probable first
 * @param claims what the article says about sanctions on it
 * @param dates those claims and the lists' dates as a picture; empty where there is nothing to compare
 */
public record PartyCard(
        int number,
        String name,
        ListingKind kind,
        List<Mention> mentions,
        List<String> called,
        List<TiedProfile> tied,
        List<ClaimCard> claims,
        Optional<DatesPicture> dates) {

    /** Links to mentions that a card shows; the others are found from them with the arrow keys. */
    private static final int MOST_LINKS = 12;

    public PartyCard {
        mentions = List.copyOf(mentions);
        called = List.copyOf(called);
        tied = List.copyOf(tied);
        claims = List.copyOf(claims);
    }

    /** Those that are more than weak. */
    public List<TiedProfile> likely() {
        return tied.stream().filter(profile -> profile.band() != Band.WEAK).toList();
    }

    /** Weak ones: probably other parties. */
    public List<TiedProfile> unlikely() {
        return tied.stream().filter(profile -> profile.band() == Band.WEAK).toList();
    }

    /** The one that the line of the party shows; empty if there are only weak ones. */
    public Optional<TiedProfile> best() {
        return Stream.concat(
                        likely().stream().filter(profile -> !profile.isSetAside()),
                        likely().stream().filter(TiedProfile::isSetAside))
                .findFirst();
    }

    /** The others that are more than weak. */
    public List<TiedProfile> others() {
        return likely().stream()
                .filter(profile -> best().filter(profile::equals).isEmpty())
                .toList();
    }

    /** Its band after what analysts decided; empty without more than weak hits that stand. */
    public Optional<Band> band() {
        return best().filter(profile -> !profile.isSetAside()).map(TiedProfile::band);
    }

    /** Class in the style sheet. */
    public String style() {
        return band().map(BandWords::style).orElse("none");
    }

    public String shape() {
        return band().map(BandWords::shape).orElse("");
    }

    /** What the badge says. */
    public String verdict() {
        return band().map(BandWords::inWords)
                .orElse(best().isPresent() ? "Set aside by an analyst" : tied.isEmpty() ? "No hit" : "Weak hits only");
    }

    public String kindInWords() {
        return ArticleWords.kind(kind);
    }

    /** Numbers of the mentions that are linked, from 0. */
    public List<Integer> links() {
        return IntStream.range(0, Math.min(mentions.size(), MOST_LINKS)).boxed().toList();
    }

    public boolean hasMoreMentions() {
        return mentions.size() > MOST_LINKS;
    }

    /** "Named 3 times". */
    public String named() {
        return "Named " + (mentions.size() == 1 ? "once" : mentions.size() + " times");
    }

    /** Whether one of its matches that stand is on a list of sanctions now. */
    boolean isUnderSanctions() {
        return matches().anyMatch(TiedProfile::isUnderSanctions);
    }

    /** The lists that have one of its matches now and say nothing of sanctions, as a sentence calls them. */
    List<String> otherLists() {
        return matches()
                .flatMap(profile -> profile.otherLists().stream())
                .distinct()
                .toList();
    }

    private Stream<TiedProfile> matches() {
        return likely().stream().filter(profile -> profile.band() == Band.MATCH && !profile.isSetAside());
    }
}
