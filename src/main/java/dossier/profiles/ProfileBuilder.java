package dossier.profiles;

import dossier.lists.Gender;
import dossier.lists.ListCode;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.lists.PartialDate;
import dossier.parties.JoinEvidence;
import dossier.parties.SameParty;
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

/** Lays the listings of one group side by side. */
final class ProfileBuilder {

    /** Others of the same name that are shown; "Mohammed Ali" has many. */
    private static final int MOST_POSSIBLE = 20;

    private final ProfileGroups groups;
    private final Group group;

    ProfileBuilder(ProfileGroups groups, Group group) {
        this.groups = groups;
        this.group = group;
    }

    /**
     * @param articles empty if they could not be asked for
     */
    Profile build(Optional<List<ProfileArticle>> articles) {
        List<ProfileArticle> read = articles.orElse(List.of());
        return new Profile(
                ProfileDirectory.id(group),
                group.anchor().names().get(0).text(),
                group.anchor().kind(),
                gender(),
                group.members().stream().map(this::column).toList(),
                names(),
                union(ListedParty::birthDates),
                union(ListedParty::countries),
                union(ListedParty::positions),
                union(ListedParty::identifiers),
                read,
                possiblySame(),
                timeline(read),
                false,
                articles.isPresent());
    }

    /** The page of a name that no listing has. */
    static Profile unlisted(String id, List<ProfileArticle> articles) {
        return new Profile(
                id,
                articles.get(0).namedAs(),
                ListingKind.PERSON,
                Gender.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                articles,
                List.of(),
                sorted(articleEvents(articles)),
                true,
                true);
    }

    private ProfileListing column(ListedParty party) {
        List<JoinReason> reasons = party == group.anchor()
                ? List.of()
                : groups.joinsOf(party.ref()).stream()
                        .flatMap(join -> join.evidence().stream()
                                .map(each -> new JoinReason(each.kind(), join.other(), each.one(), each.other())))
                        .toList();
        return new ProfileListing(
                party.ref(),
                party.names().get(0).text(),
                party.dates(),
                party.birthDates(),
                party.positions(),
                party.countries(),
                party.presence().firstSeen(),
                reasons,
                party.sample());
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

    /** Same name on another list, which nothing proves or excludes. */
    private List<PossiblySame> possiblySame() {
        Map<String, PossiblySame> found = new LinkedHashMap<>();
        for (ListedParty other : groups.sameNames(group)) {
            Optional<Group> theirs = groups.find(other.ref());
            if (theirs.isPresent() && !birthsContradict(other)) {
                String id = ProfileDirectory.id(theirs.get());
                found.putIfAbsent(
                        id,
                        new PossiblySame(
                                id, theirs.get().anchor().names().get(0).text(), reasons(other)));
            }
        }
        return found.values().stream().limit(MOST_POSSIBLE).toList();
    }

    private boolean birthsContradict(ListedParty other) {
        Set<Integer> own = years(group.members());
        Set<Integer> theirs = years(List.of(other));
        return !own.isEmpty() && !theirs.isEmpty() && own.stream().noneMatch(theirs::contains);
    }

    private static Set<Integer> years(List<ListedParty> parties) {
        Set<Integer> years = new LinkedHashSet<>();
        parties.stream().flatMap(party -> party.birthDates().stream()).forEach(birth -> {
            for (int year = birth.from().year(); year <= birth.to().year(); year++) {
                years.add(year);
            }
        });
        return years;
    }

    private List<JoinReason> reasons(ListedParty other) {
        List<JoinReason> reasons = new ArrayList<>();
        ListedParty own = group.members().stream()
                .filter(member -> SameParty.firmKeys(member).stream().anyMatch(SameParty.firmKeys(other)::contains))
                .findFirst()
                .orElse(group.anchor());
        String ownName = nameInCommon(own, other);
        reasons.add(new JoinReason(JoinEvidence.Kind.SAME_NAME, other.ref(), ownName, nameInCommon(other, own)));
        Set<Integer> ownYears = years(group.members());
        Set<Integer> theirYears = years(List.of(other));
        boolean missing = ownYears.isEmpty() || theirYears.isEmpty();
        if (other.kind() == ListingKind.PERSON) {
            reasons.add(new JoinReason(
                    missing ? JoinEvidence.Kind.NO_BIRTH_DATE : JoinEvidence.Kind.SAME_BIRTH_YEAR,
                    other.ref(),
                    text(ownYears),
                    text(theirYears)));
        }
        return reasons;
    }

    private static String nameInCommon(ListedParty one, ListedParty other) {
        Set<String> keys = SameParty.firmKeys(other);
        return one.names().stream()
                .map(ListedName::text)
                .filter(name -> keys.contains(dossier.names.NameKey.of(name)))
                .findFirst()
                .orElse(one.names().get(0).text());
    }

    private static String text(Set<Integer> years) {
        return String.join(", ", years.stream().map(String::valueOf).toList());
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
                .filter(ProfileArticle::certain)
                .forEach(article -> article.publishedOn()
                        .ifPresent(day -> events.add(new TimelineEvent(
                                TimelineEvent.Kind.ARTICLE,
                                PartialDate.of(day),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(article.id()),
                                article.title()))));
        return events;
    }

    private static List<TimelineEvent> sorted(List<TimelineEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing(
                                (TimelineEvent event) -> event.date().earliest())
                        .thenComparing(TimelineEvent::kind))
                .toList();
    }
}
