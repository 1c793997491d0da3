package dossier.web.pages.profile;

import dossier.lists.Authority;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListingRepository;
import dossier.profiles.Profile;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.ProfileTimeline;
import dossier.screening.NameIndex;
import dossier.screening.PastIndex;
import dossier.web.pages.PageWords;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts together what the page of a party shows. */
@ApplicationScoped
class ProfileDrawing {

    private final ListingRepository listings;
    private final ProfileDirectory profiles;

    ProfileDrawing(ListingRepository listings, ProfileDirectory profiles) {
        this.listings = listings;
        this.profiles = profiles;
    }

    /** @param asked the id asked for */
    ShownProfile draw(Profile profile, String asked, NameIndex index, Optional<PastIndex> past) {
        Optional<LocalDate> day = past.map(PastIndex::day);
        ListingHistories histories = ListingHistories.of(profile, listings, day);
        WhoFacts who = new WhoFacts(profile, histories.inFull());
        return new ShownProfile(
                PartyHeading.of(profile, asked, who.positions(), past),
                new ShownProfile.Said(
                        AuthorityCard.of(profile, loaded(index)),
                        profile.said().sides().contradictions().stream()
                                .map(PartyHeading::contradiction)
                                .toList(),
                        who.names(),
                        who.facts()),
                story(profile, histories, day),
                new ShownProfile.InNews(
                        profile.inNews().articles().stream()
                                .map(article ->
                                        ArticleLine.of(article, profile.inNews().byNameOnly()))
                                .toList(),
                        profile.inNews().byNameOnly()),
                LinksPicture.of(LinkedParties.of(histories.inFull(), profiles, index, profile.id())),
                profile.listings().stream()
                        .map(column -> ShownListing.of(column, histories))
                        .toList(),
                Belonging.of(
                        profile,
                        id -> profiles.brief(index, id).map(Profile::name).orElse(id)),
                histories.read() && profile.inNews().read());
    }

    private ShownProfile.Story story(Profile profile, ListingHistories histories, Optional<LocalDate> day) {
        ProfileTimeline timeline = histories.read()
                ? ProfileTimeline.of(profile, listings, day.orElse(LocalDate.MAX))
                : new ProfileTimeline(profile.timeline(), Optional.empty(), 0);
        return new ShownProfile.Story(
                TimelinePicture.of(profile, timeline, day.orElseGet(() -> LocalDate.now(ZoneOffset.UTC))),
                timeline.events().stream().map(TimelineLine::of).toList(),
                timeline.listedFrom()
                        .filter(from -> timeline.articlesBefore() > 0)
                        .map(from -> before(timeline.articlesBefore(), from))
                        .orElse(""));
    }

    private static String before(int articles, LocalDate from) {
        return (articles == 1 ? "1 article" : articles + " articles")
                + " here named the party before it was first listed, " + PageWords.inWords(from) + " at the latest.";
    }

    private static Set<Authority> loaded(NameIndex index) {
        return KnownLists.all().stream()
                .filter(list -> index.states().containsKey(list.code()))
                .map(KnownList::authority)
                .collect(Collectors.toSet());
    }
}
