package dossier.web.pages.article;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListingKind;
import dossier.screening.Band;
import dossier.web.words.BandWords;

import java.util.List;
import java.util.Optional;

/**
 * A listed party that a party of the article may be, with all its entries that fit.
 *
 * @param name by which the lists know it best
 * @param kind what kind of party
 * @param href its page
 * @param score the best of its entries' probabilities, 0 to 1
 * @param band what to do with it
 * @param because why, in one sentence
 * @param known what else the lists say
 * @param reasons for and against, of the entry that fits best
 * @param entries its entries that fit, the most probable first
 * @param explain address of the comparison of the names, step by step
 * @param decided what an analyst decided, if anybody did
 */
public record TiedProfile(
        String name,
        ListingKind kind,
        String href,
        double score,
        Band band,
        String because,
        Known known,
        List<WeighedReason> reasons,
        List<TiedEntry> entries,
        String explain,
        Optional<Decided> decided) {

    /** Of the bar, in pixels. */
    static final int WIDTH = 120;

    public TiedProfile {
        reasons = List.copyOf(reasons);
        entries = List.copyOf(entries);
    }

    /**
     * What the lists say.
     *
     * @param sides each authority
     * @param programmes titles of what it is listed under
     */
    public record Known(List<ListedThen> sides, List<String> programmes) {

        public Known {
            sides = List.copyOf(sides);
            programmes = List.copyOf(programmes);
        }
    }

    /**
     * What an analyst decided.
     *
     * @param words verdict, who and when, and the note
     * @param setAside whether it is another party, by verdicts that hold on each of its entries
     */
    public record Decided(String words, boolean setAside) {}

    /** Whether analysts decided that they are two different parties, and nothing has changed since. */
    public boolean isSetAside() {
        return decided.filter(Decided::setAside).isPresent();
    }

    /** Whether a list of sanctions has it now. */
    boolean isUnderSanctions() {
        return known.sides().stream()
                .anyMatch(side -> side.authority().sanctions() && side.now().orElse(false));
    }

    /** The lists that have it now and say nothing of sanctions, as a sentence calls them: "your list Suppliers". */
    List<String> otherLists() {
        return entries.stream()
                .filter(TiedEntry::now)
                .flatMap(entry -> KnownLists.byCode(entry.listing().list()).stream())
                .filter(list -> !list.authority().sanctions())
                .map(KnownList::inSentence)
                .distinct()
                .toList();
    }

    /** "Match". */
    public String bandInWords() {
        return BandWords.inWords(band);
    }

    /** Class in the style sheet. */
    public String style() {
        return isSetAside() ? "none" : BandWords.style(band);
    }

    public String shape() {
        return BandWords.shape(band);
    }

    /** "0.97"; never rounded up, so that what is shown falls into the band that is shown. */
    public String scoreInWords() {
        return BandWords.score(score);
    }

    /** Pixels of {@value #WIDTH}. */
    public double bar() {
        return Math.max(1, score * WIDTH);
    }
}
