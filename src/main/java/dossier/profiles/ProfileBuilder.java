package dossier.profiles;

import dossier.lists.Gender;
import dossier.lists.ListCode;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.PartialDate;
import dossier.parties.Join;
import dossier.parties.JoinDecision;
import dossier.parties.JoinEvidence;
import dossier.profiles.ProfileGroups.Group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays the listings of one group side by side. */
final class ProfileBuilder {

    /** Others of the same name that are shown; "Mohammed Ali" has many. */
    private static final int MOST_POSSIBLE = 20;

    private final ProfileGroups groups;
    private final Group group;
    private final Map<ListingRef, Listing> inFull;
    private final List<Decision> decisions;

    /**
     * @param inFull those of the group's listings that could be asked for in full
     * @param decisions what people decided about the listings
     */
    ProfileBuilder(ProfileGroups groups, Group group, Map<ListingRef, Listing> inFull, List<Decision> decisions) {
        this.groups = groups;
        this.group = group;
        this.inFull = inFull;
        this.decisions = decisions;
    }

    /**
     * @param articles empty if they could not be asked for
     * @param belonging how the profile came about, besides what is worked out of the lists
     */
    Profile build(Optional<List<ProfileArticle>> articles, Profile.Belonging belonging) {
        List<ProfileArticle> read = articles.orElse(List.of());
        return new Profile(
                group.id(),
                group.anchor().names().get(0).text(),
                group.anchor().kind(),
                group.members().stream().map(this::column).toList(),
                new Profile.Said(
                        gender(),
                        names(),
                        union(ListedParty::birthDates),
                        union(ListedParty::countries),
                        union(ListedParty::positions),
                        union(ListedParty::identifiers),
                        SideBySide.of(group.members(), inFull)),
                new Profile.InNews(read, false, articles.isPresent()),
                new Profile.Belonging(possiblySame(), belonging.moves(), belonging.decisions(), belonging.names()),
                timeline(read));
    }

    /**
     * The page of a name that no listing has.
     *
     * @param articles at least one
     * @param names what people joined to it, and from it to others
     */
    static Profile unlisted(String id, List<ProfileArticle> articles, List<NameJoin> names) {
        return new Profile(
                id,
                articles.stream()
                        .filter(article -> article.byHand().isEmpty())
                        .findFirst()
                        .orElse(articles.get(0))
                        .namedAs(),
                ListingKind.PERSON,
                List.of(),
                Profile.Said.NOTHING,
                new Profile.InNews(articles, true, true),
                new Profile.Belonging(List.of(), List.of(), List.of(), names),
                sorted(articleEvents(articles)));
    }

    private ProfileListing column(ListedParty party) {
        List<JoinReason> reasons = party == group.anchor()
                ? List.of()
                : Stream.concat(
                                groups.joinsOf(party.ref()).stream().flatMap(join -> reasons(join).stream()),
                                byHand(party.ref()))
                        .distinct()
                        .toList();
        return new ProfileListing(
                party.ref(),
                party.names().get(0).text(),
                party.dates(),
                party.particulars(),
                party.presence(),
                reasons,
                party.sample());
    }

    /** What people joined to a listing; of one that is delisted nothing else says so. */
    private Stream<JoinReason> byHand(ListingRef listing) {
        return decisions.stream()
                .map(Decision::what)
                .filter(what -> what.sort() == JoinDecision.Sort.JOIN)
                .filter(what -> listing.equals(what.one()) || listing.equals(what.other()))
                .map(what -> new JoinReason(
                        JoinEvidence.Kind.BY_HAND,
                        listing.equals(what.one()) ? what.other() : what.one(),
                        what.reason(),
                        what.reason()));
    }

    private Gender gender() {
        List<Gender> said = group.members().stream()
                .map(ListedParty::gender)
                .filter(gender -> gender != Gender.UNKNOWN)
                .distinct()
                .toList();
        return said.size() == 1 ? said.get(0) : Gender.UNKNOWN;
    }

    private List<ProfileName> names() {
        Map<String, NameGrade> grades = new LinkedHashMap<>();
        Map<String, Set<ListCode>> lists = new HashMap<>();
        for (ListedParty party : group.members()) {
            for (ListedName name : party.names()) {
                grades.merge(name.text(), name.grade(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
                lists.computeIfAbsent(name.text(), any -> new LinkedHashSet<>())
                        .add(party.ref().list());
            }
        }
        return grades.entrySet().stream()
                .map(entry -> new ProfileName(
                        entry.getKey(), entry.getValue(), List.copyOf(lists.getOrDefault(entry.getKey(), Set.of()))))
                .sorted(Comparator.comparing(ProfileName::grade))
                .toList();
    }

    private <T> List<T> union(Function<ListedParty, List<T>> field) {
        return group.members().stream()
                .map(field)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** What looks like this party and is not proven to be it. */
    private List<PossiblySame> possiblySame() {
        Map<String, PossiblySame> found = new LinkedHashMap<>();
        for (ListedParty member : group.members()) {
            for (Join join : groups.possiblySame(member.ref())) {
                groups.find(join.other())
                        .filter(theirs -> !theirs.id().equals(group.id()))
                        .ifPresent(theirs -> {
                            String id = theirs.id();
                            String name = theirs.anchor().names().get(0).text();
                            found.putIfAbsent(id, new PossiblySame(id, name, reasons(join)));
                        });
            }
        }
        return found.values().stream().limit(MOST_POSSIBLE).toList();
    }

    private static List<JoinReason> reasons(Join join) {
        return join.evidence().stream()
                .map(each -> new JoinReason(each.kind(), join.other(), each.one(), each.other()))
                .toList();
    }

    private List<TimelineEvent> timeline(List<ProfileArticle> articles) {
        List<TimelineEvent> events = articleEvents(articles);
        for (ListedParty party : group.members()) {
            party.dates()
                    .forEach(date -> events.add(new TimelineEvent(
                            TimelineEvent.Kind.LIST_DATE,
                            date.date(),
                            Optional.of(party.ref()),
                            Optional.of(date.kind()),
                            Optional.empty(),
                            date.source())));
            party.presence()
                    .delisted()
                    .ifPresent(days -> events.add(new TimelineEvent(
                            TimelineEvent.Kind.DELISTED,
                            PartialDate.of(days.to()),
                            Optional.of(party.ref()),
                            Optional.empty(),
                            Optional.empty(),
                            "")));
            events.add(new TimelineEvent(
                    TimelineEvent.Kind.FIRST_SEEN,
                    PartialDate.of(party.presence().firstSeen()),
                    Optional.of(party.ref()),
                    Optional.empty(),
                    Optional.empty(),
                    ""));
        }
        return sorted(events);
    }

    private static List<TimelineEvent> articleEvents(List<ProfileArticle> articles) {
        List<TimelineEvent> events = new ArrayList<>();
        articles.stream()
                .filter(ProfileArticle::isMeant)
                .forEach(article -> article.head()
                        .publishedOn()
                        .ifPresent(day -> events.add(new TimelineEvent(
                                TimelineEvent.Kind.ARTICLE,
                                PartialDate.of(day),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(article.head().id()),
                                article.head().title()))));
        return events;
    }

    /** By day, those of one day by their kind. */
    static List<TimelineEvent> sorted(List<TimelineEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing(
                                (TimelineEvent event) -> event.date().earliest())
                        .thenComparing(TimelineEvent::kind))
                .toList();
    }
}
