package dossier.web.tables;

import dossier.lists.Cell;
import dossier.lists.ListCode;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.profiles.ProfileDirectory;
import dossier.screening.Band;
import dossier.screening.Evidence;
import dossier.screening.Feature;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.ScoreCap;
import dossier.web.http.Rounded;
import dossier.web.words.EvidenceView;
import dossier.web.words.ReasonSentence;
import dossier.web.words.Sides;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A hit of a row, in what an answer shows of it.
 *
 * @param list code of the list
 * @param reference the list's own reference
 * @param asked the name that was compared; of a cell with several names one of them
 * @param listedName the listed name that agrees best
 * @param kind what kind of party the list says it is
 * @param score probability that both are one party, 0 to 1
 * @param band what to do with it
 * @param profile id of its profile
 * @param sample whether it comes from bundled sample data
 * @param because why, in one sentence
 * @param reasons every reason; empty where nobody asked for them
 * @param cell where the listed name stands in the publisher's files
 * @param listings all listings of the party
 */
public record AnsweredHit(
        String list,
        String reference,
        String asked,
        String listedName,
        ListingKind kind,
        double score,
        Band band,
        String profile,
        boolean sample,
        String because,
        List<AnsweredReason> reasons,
        Optional<Cell> cell,
        List<String> listings) {

    public AnsweredHit {
        reasons = List.copyOf(reasons);
        listings = List.copyOf(listings);
    }

    static AnsweredHit of(Hit hit, ProfileDirectory profiles, NameIndex index, boolean withReasons) {
        return new AnsweredHit(
                hit.listing().list().value(),
                hit.listing().reference(),
                hit.comparison().asked().name().written(),
                hit.name(),
                hit.kind(),
                Rounded.of(hit.score()),
                hit.band(),
                profiles.idOf(index, hit.listing()),
                hit.sample(),
                ReasonSentence.of(hit),
                withReasons ? reasons(hit) : List.of(),
                hit.cell(),
                profiles.listingsOf(index, hit.listing()).stream()
                        .map(listing -> listing.list() + " " + listing.reference())
                        .toList());
    }

    private static List<AnsweredReason> reasons(Hit hit) {
        boolean person = hit.kind() == ListingKind.PERSON;
        return hit.evidence().stream()
                .filter(reason -> counts(reason.feature(), person))
                .flatMap(reason -> worded(reason, person))
                .toList();
    }

    private static Stream<AnsweredReason> worded(Evidence reason, boolean person) {
        return EvidenceView.of(List.of(reason), Sides.QUERY).stream()
                .map(view -> new AnsweredReason(raises(reason.feature(), person), view.sentence()));
    }

    /** What neither raises nor lowers the score is no reason. */
    private static boolean counts(Feature feature, boolean person) {
        return raises(feature, person) || feature.weightAmongMany(person) < 0 || feature.ceiling() != ScoreCap.NONE;
    }

    private static boolean raises(Feature feature, boolean person) {
        return feature.ceiling() == ScoreCap.NONE && (feature.weightAmongMany(person) > 0 || feature.floor() > 0);
    }

    /** The listing. */
    public ListingRef listing() {
        return new ListingRef(ListCode.of(list), reference);
    }
}
