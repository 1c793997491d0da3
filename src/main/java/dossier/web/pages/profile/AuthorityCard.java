package dossier.web.pages.profile;

import dossier.lists.Authority;
import dossier.lists.BirthDate;
import dossier.lists.Days;
import dossier.lists.LegalAct;
import dossier.lists.ListedDate;
import dossier.lists.Programme;
import dossier.profiles.Profile;
import dossier.profiles.ProfileListing;
import dossier.profiles.SideBySide;
import dossier.web.pages.PageWords;
import dossier.web.pages.profile.Fact.Value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one authority says of the party. The facts of all three have the same labels in the same order, so that they can stand side by
 * side.
 *
 * @param authority who
 * @param state whether it lists the party
 * @param brief the same with the day, in few words
 * @param facts since when, why and what else
 */
public record AuthorityCard(Authority authority, State state, String brief, List<Fact> facts) {

    /** Addresses of legal acts come from the lists: nothing but a web page may be opened. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s]+");

    /** Whether an authority lists a party. */
    public enum State {
        LISTED("on"),
        DELISTED("gone"),
        NONE("off"),
        NOT_LOADED("off");

        private final String style;

        State(String style) {
            this.style = style;
        }

        /** Class in the style sheet. */
        public String style() {
            return style;
        }
    }

    public AuthorityCard {
        facts = List.copyOf(facts);
    }

    /**
     * One for each authority, in their order.
     *
     * @param loaded authorities of which a list is loaded
     */
    static List<AuthorityCard> of(Profile profile, Set<Authority> loaded) {
        List<SideBySide.Side> sides = profile.said().sides().sides();
        Optional<Authority> first = sides.stream()
                .filter(side -> side.lagDays().filter(days -> days == 0).isPresent())
                .map(SideBySide.Side::authority)
                .findFirst();
        return Authority.shown(sides.stream().map(SideBySide.Side::authority).toList()).stream()
                .map(authority -> sides.stream()
                        .filter(side -> side.authority() == authority)
                        .findFirst()
                        .map(side -> of(side, columns(profile, side), first))
                        .orElseGet(() -> none(authority, loaded.contains(authority))))
                .toList();
    }

    private static List<ProfileListing> columns(Profile profile, SideBySide.Side side) {
        return profile.listings().stream()
                .filter(column -> side.listings().contains(column.listing()))
                .toList();
    }

    private static AuthorityCard none(Authority authority, boolean loaded) {
        return loaded
                ? new AuthorityCard(authority, State.NONE, "no entry found", List.of())
                : new AuthorityCard(authority, State.NOT_LOADED, "list not loaded", List.of());
    }

    private static AuthorityCard of(SideBySide.Side side, List<ProfileListing> columns, Optional<Authority> first) {
        State state = side.listed() ? State.LISTED : State.DELISTED;
        return new AuthorityCard(
                side.authority(),
                state,
                brief(side, columns),
                List.of(
                        Fact.of("Since", List.of(since(side, columns))),
                        Fact.of("After the first", List.of(lag(side, first))),
                        Fact.of("Programme", titles(side)),
                        Fact.of("Reason", side.grounds().reasons()),
                        new Fact(
                                "Legal basis",
                                side.grounds().legalActs().stream()
                                        .map(AuthorityCard::act)
                                        .toList()),
                        Fact.of("Measures", side.grounds().measures()),
                        new Fact("Known here only", onlyHere(side.onlyHere()), "Nothing that the others lack"),
                        new Fact(
                                "Entries",
                                columns.stream().map(AuthorityCard::entry).toList())));
    }

    private static String brief(SideBySide.Side side, List<ProfileListing> columns) {
        if (side.listed() && !side.authority().sanctions()) {
            return "on " + PageWords.listsInSentence(side.listings());
        }
        if (!side.listed()) {
            return delisted(columns)
                    .map(day -> "removed by " + PageWords.inWords(day))
                    .orElse("removed");
        }
        return side.since()
                .map(date -> date.kind() == ListedDate.Kind.DESIGNATED
                        ? "since " + date.date().inWords()
                        : "since " + date.date().inWords() + " at the latest")
                .or(() -> carriedOver(columns)
                        .map(date -> "since before " + date.date().inWords()))
                .orElse("listed, no date given");
    }

    private static String since(SideBySide.Side side, List<ProfileListing> columns) {
        String since = side.since()
                .map(date -> date.kind() == ListedDate.Kind.DESIGNATED
                        ? date.date().inWords() + " (day of designation)"
                        : date.date().inWords() + " at the latest (day of a legal act that names the party)")
                .or(() -> carriedOver(columns)
                        .map(date ->
                                "Before " + date.date().inWords() + " (day on which it was carried over into new law)"))
                .orElse("The list gives no date; in our copies since "
                        + PageWords.inWords(columns.stream()
                                .map(column -> column.presence().firstSeen())
                                .min(Comparator.naturalOrder())
                                .orElseThrow()));
        return side.listed()
                ? since
                : since + ". "
                        + delisted(columns)
                                .map(day -> "No longer listed: gone by " + PageWords.inWords(day))
                                .orElse("No longer listed");
    }

    private static Optional<ListedDate> carriedOver(List<ProfileListing> columns) {
        return columns.stream()
                .flatMap(column -> column.dates().stream())
                .filter(date -> date.kind() == ListedDate.Kind.CARRIED_OVER)
                .min(Comparator.comparing(date -> date.date().latest()));
    }

    private static Optional<LocalDate> delisted(List<ProfileListing> columns) {
        return columns.stream()
                .flatMap(column -> column.presence().delisted().stream())
                .map(Days::to)
                .max(Comparator.naturalOrder());
    }

    private static String lag(SideBySide.Side side, Optional<Authority> first) {
        if (!side.authority().sanctions()) {
            return "Does not apply: these lists are none of sanctions";
        }
        return side.lagDays()
                .map(days -> days == 0
                        ? "The first"
                        : PageWords.grouped(Math.toIntExact(days)) + (days == 1 ? " day" : " days") + " after the "
                                + first.map(PageWords::letters).orElse("first"))
                .orElse("Not known: a date is missing");
    }

    private static List<String> titles(SideBySide.Side side) {
        return side.programmes().stream().map(AuthorityCard::title).distinct().toList();
    }

    private static String title(Programme programme) {
        if (programme.title().isBlank() || programme.title().equals(programme.code())) {
            return programme.code();
        }
        return programme.title() + " (" + programme.code() + ")";
    }

    private static Value act(LegalAct act) {
        return WEB_ADDRESS.matcher(act.url()).matches() ? Value.linked(act.title(), act.url()) : Value.of(act.title());
    }

    private static Value entry(ProfileListing column) {
        return Value.linked(
                ProfileWords.listing(column.listing()), "#" + PageWords.inPath(ProfileWords.id(column.listing())));
    }

    private static List<Value> onlyHere(SideBySide.Known known) {
        return Stream.of(
                        known.birthDates().stream().map(AuthorityCard::born),
                        known.countries().stream().map(PageWords::country),
                        known.identifiers().stream()
                                .map(number -> ProfileWords.number(number.type()) + " " + number.number()))
                .flatMap(texts -> texts)
                .map(Value::of)
                .toList();
    }

    private static String born(BirthDate date) {
        return "Born " + PageWords.inWords(date);
    }
}
