package dossier.web.pages.table;

import dossier.lists.Authority;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.profiles.Profile;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.web.lists.SourceView;
import dossier.web.pages.PageWords;
import dossier.web.tables.AnsweredHit;
import dossier.web.tables.AnsweredRow;
import dossier.web.tables.CustomerStanding;
import dossier.web.tables.CustomerVerdicts;
import dossier.web.words.BandWords;
import dossier.web.words.VerdictWords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jakarta.inject.Singleton;

/** Joins the hits of a row to the listed parties that they are of. */
@Singleton
public class PartyDrawing {

    private static final int MOST_PROGRAMMES = 2;

    private final ProfileDirectory profiles;

    PartyDrawing(ProfileDirectory profiles) {
        this.profiles = profiles;
    }

    List<ShownParty> parties(AnsweredRow row, CustomerVerdicts verdicts, NameIndex index) {
        Map<String, List<AnsweredHit>> byProfile = row.hits().stream()
                .collect(Collectors.groupingBy(AnsweredHit::profile, LinkedHashMap::new, Collectors.toList()));
        return byProfile.entrySet().stream()
                .map(of -> party(row, of.getValue(), verdicts, profiles.brief(index, of.getKey()), index))
                .toList();
    }

    private static ShownParty party(
            AnsweredRow row,
            List<AnsweredHit> hits,
            CustomerVerdicts verdicts,
            Optional<Profile> brief,
            NameIndex index) {
        AnsweredHit best = hits.get(0);
        boolean aside = hits.stream().allMatch(hit -> verdicts.isSetAside(row, hit));
        CustomerStanding standing = aside ? CustomerStanding.SET_ASIDE : TableWords.of(best.band());
        return new ShownParty(
                best.listedName(),
                PageWords.inWords(best.kind()),
                "/profiles/" + PageWords.inPath(best.profile()),
                best.asked().equals(row.name()) ? "" : best.asked(),
                new ShownParty.Score(
                        best.score(),
                        TableWords.standing(standing),
                        TableWords.style(standing),
                        TableWords.shape(standing)),
                best.because(),
                sides(hits, brief, index),
                brief.map(profile -> profile.said().sides().firstProgrammes(MOST_PROGRAMMES))
                        .orElse(List.of()),
                best.reasons(),
                hits.stream().map(PartyDrawing::entry).toList(),
                verdicts.last(row, hits.stream().map(AnsweredHit::listing).toList())
                        .map(VerdictWords::of));
    }

    /** Who lists the party today; of a party that is gone from the lists, who had the entries. */
    private static List<ShownParty.Side> sides(List<AnsweredHit> hits, Optional<Profile> brief, NameIndex index) {
        Set<Authority> listed = brief.map(profile -> profile.said().sides().sides().stream()
                        .filter(side -> side.listed())
                        .map(side -> side.authority())
                        .collect(Collectors.toSet()))
                .orElseGet(() -> hits.stream()
                        .flatMap(hit -> authority(ListCode.of(hit.list())).stream())
                        .collect(Collectors.toSet()));
        Set<Authority> loaded = index.states().keySet().stream()
                .flatMap(code -> authority(code).stream())
                .collect(Collectors.toSet());
        return Authority.shown(listed).stream()
                .map(authority -> listed.contains(authority)
                        ? new ShownParty.Side(PageWords.letters(authority), onIt(authority, hits), "on")
                        : new ShownParty.Side(
                                PageWords.letters(authority),
                                loaded.contains(authority) ? "no entry found" : "list not loaded",
                                "off"))
                .toList();
    }

    /** Of a list that is none of sanctions it is said which one it is. */
    private static String onIt(Authority authority, List<AnsweredHit> hits) {
        List<ListingRef> there = hits.stream()
                .map(AnsweredHit::listing)
                .filter(listing ->
                        authority(listing.list()).filter(authority::equals).isPresent())
                .toList();
        return authority.sanctions() || there.isEmpty() ? "listed" : "on " + PageWords.listsInSentence(there);
    }

    private static Optional<Authority> authority(ListCode list) {
        return KnownLists.byCode(list).map(known -> known.authority());
    }

    private static ShownParty.Entry entry(AnsweredHit hit) {
        ListingRef listing = hit.listing();
        return new ShownParty.Entry(
                KnownLists.byCode(listing.list())
                        .map(known -> known.shortTitle())
                        .orElse(hit.list()),
                hit.reference(),
                "/listings/" + hit.list() + "/" + PageWords.inPath(hit.reference()),
                hit.listedName(),
                BandWords.score(hit.score()) + " " + TableWords.standing(TableWords.of(hit.band())),
                hit.cell()
                        .map(cell -> SourceView.of(cell, hit.listedName()).inWords())
                        .orElse(""),
                hit.sample());
    }
}
