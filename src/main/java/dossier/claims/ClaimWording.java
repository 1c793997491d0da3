package dossier.claims;

import dossier.claims.VerdictBasis.Kind;
import dossier.lists.Gender;
import dossier.lists.PartialDate;
import dossier.names.NameKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts into words what a verdict rests on: sentences that an editor can print. The only place that words them. Who was not
 * found on a list is never said not to be on it: the article may mean an entry that we did not tie to the name.
 */
public final class ClaimWording {

    /** What a listing's entry says of its date. */
    private static final Set<Kind> ENTRIES = EnumSet.of(
            Kind.LISTED_WITHOUT_DATE,
            Kind.DESIGNATED,
            Kind.CARRIED_OVER,
            Kind.REMARKED,
            Kind.LEGAL_ACT,
            Kind.FIRST_SEEN);

    private final Gender gender;
    private final Optional<LocalDate> publishedOn;

    /**
     * @param gender of the subject, as its listings say
     * @param publishedOn the day of the article
     */
    public ClaimWording(Gender gender, Optional<LocalDate> publishedOn) {
        this.gender = gender;
        this.publishedOn = publishedOn;
    }

    /** One or several sentences: the finding, its source, and what the date is worth. */
    public String because(CheckedClaim checked) {
        List<VerdictBasis> entries = checked.grounds().stream()
                .filter(ground -> ENTRIES.contains(ground.kind()))
                .distinct()
                .toList();
        Stream<String> finding = entries.isEmpty()
                ? checked.grounds().stream()
                        .filter(ground -> ground.kind() != Kind.AUTHORITY_NOT_NAMED)
                        .map(ground -> without(checked, ground))
                : Stream.of(listed(checked, entries));
        return Stream.of(finding, authority(checked), date(checked))
                .flatMap(sentences -> sentences)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String listed(CheckedClaim checked, List<VerdictBasis> entries) {
        String on = subject(checked) + " is on "
                + enumerated(entries.stream()
                        .map(ground -> "the " + ground.list() + " (" + entry(ground) + since(ground) + ")")
                        .toList());
        return on
                + switch (checked.claim().polarity()) {
                    case LISTED -> ".";
                    case NOT_LISTED ->
                        checked.verdict() == Verdict.LISTED_BUT_ARTICLE_SAYS_NOT
                                ? ", although the article says otherwise."
                                : ". This does not show how it was at the time that the article speaks of.";
                    case DELISTED -> ", although the article says that the sanctions ended.";
                };
    }

    private static String since(VerdictBasis ground) {
        return switch (ground.kind()) {
            case DESIGNATED -> "since " + day(ground) + order(ground);
            case REMARKED -> "since " + day(ground) + ", says the entry's remark";
            case CARRIED_OVER -> "carried over into new law on " + day(ground) + ", so listed before that";
            case LEGAL_ACT -> "named in a legal act of " + day(ground) + ", which may be an amendment";
            case FIRST_SEEN -> "new in our copy of " + day(ground);
            default -> "no date given";
        };
    }

    /** OFAC's date of one order names the order. */
    private static String order(VerdictBasis ground) {
        int from = ground.source().indexOf('(');
        int to = ground.source().indexOf(')');
        return from < 0 || to < from ? "" : ", under " + ground.source().substring(from + 1, to);
    }

    private static String entry(VerdictBasis ground) {
        return ground.listing().map(ref -> "entry " + ref.reference() + ", ").orElse("");
    }

    /** What is said where no entry's date is spoken of. */
    private String without(CheckedClaim checked, VerdictBasis ground) {
        String name = subject(checked);
        String the = "the " + ground.list();
        return switch (ground.kind()) {
            case LISTED_LATER ->
                name + " is on " + the + " (" + entry(ground) + "since " + day(ground)
                        + "), but not yet when the article appeared"
                        + (checked.verdict() == Verdict.CONFIRMED ? ", as the article says." : ".");
            case REMOVED ->
                name + " is no longer on " + the + ": the entry"
                        + ground.listing()
                                .map(ref -> " (" + ref.reference() + ")")
                                .orElse("") + " was gone by "
                        + day(ground) + (checked.verdict() == Verdict.CONFIRMED ? ", as the article says." : ".");
            case STILL_LISTED ->
                name + " is still on our copy of " + the + " (" + dayOf(ground)
                        + "), although the article says that the sanctions ended.";
            case ABSENT, ABSENT_ON_OTHER_DAY -> absent(checked);
            case AFTER_THE_LIST ->
                "What the article reports is later than our copy of " + the + " (" + dayOf(ground)
                        + "), so that copy cannot show it.";
            case REMOVAL_NOT_SEEN ->
                "We found no entry that we can tie to " + name
                        + ", and we have no earlier copy of the list that would show a removal.";
            case MAY_BE_LISTED_AGAIN ->
                name + " is still on our copy of the list, but may have been removed and listed again.";
            case NO_LIST -> "We have no complete list of this authority, so this cannot be checked.";
            case ENTRY_BAN_ONLY -> "A US entry ban alone is on no list, so this cannot be checked.";
            case SUBJECT_NOT_DECIDED ->
                "First decide whether one of the entries found is " + name + "; then this can be checked.";
            case NO_DAY -> "The article has no date, so we cannot say who was listed when it appeared.";
            case AUTHORITY_NOT_NAMED, LISTED_WITHOUT_DATE, DESIGNATED, CARRIED_OVER, REMARKED, LEGAL_ACT, FIRST_SEEN ->
                throw new IllegalStateException("worded elsewhere: " + ground);
        };
    }

    /** One sentence for all lists that were looked at. */
    private String absent(CheckedClaim checked) {
        List<VerdictBasis> lists = checked.grounds().stream()
                .filter(ground -> ground.kind() == Kind.ABSENT || ground.kind() == Kind.ABSENT_ON_OTHER_DAY)
                .toList();
        String copies = enumerated(lists.stream()
                .map(ground -> "the " + ground.list() + " (" + dayOf(ground) + ")")
                .toList());
        String finding = "We found no entry that we can tie to " + subject(checked) + " in our "
                + (lists.size() == 1 ? "copy" : "copies") + " of " + copies;
        return finding
                + switch (checked.verdict()) {
                    case CONFIRMED -> ", which fits the article.";
                    case NOT_LISTED -> ", although the article speaks of sanctions.";
                    case LISTED_BUT_ARTICLE_SAYS_NOT -> ".";
                    case UNVERIFIABLE -> ". " + provesNothing(lists);
                };
    }

    private String provesNothing(List<VerdictBasis> lists) {
        boolean older = isFromAnotherDay(lists, true);
        boolean newer = isFromAnotherDay(lists, false);
        return (older
                        ? "The article is older"
                        : newer ? "The article is newer" : "Other authorities have lists of their own")
                + ", so this proves nothing.";
    }

    private boolean isFromAnotherDay(List<VerdictBasis> lists, boolean older) {
        return publishedOn
                .filter(day -> lists.stream()
                        .flatMap(ground -> ground.date().stream())
                        .anyMatch(list -> older ? day.isBefore(list.earliest()) : day.isAfter(list.latest())))
                .isPresent();
    }

    private Stream<String> authority(CheckedClaim checked) {
        boolean open = checked.grounds().stream().anyMatch(ground -> ground.kind() == Kind.AUTHORITY_NOT_NAMED);
        if (!open) {
            return Stream.empty();
        }
        return Stream.of(
                checked.claim().authority() == ClaimAuthority.GROUP
                        ? "The article names several authorities at once."
                        : "The article does not say who sanctioned " + him(checked) + ".");
    }

    private static Stream<String> date(CheckedClaim checked) {
        String said = said(checked.claim().date());
        return switch (checked.dateVerdict()) {
            case CONFIRMED -> Stream.of("The date in the article fits (" + said + ").");
            case DIFFERS -> Stream.of("The article gives another date (" + said + ").");
            case UNVERIFIABLE -> Stream.of("The date in the article (" + said + ") cannot be checked against this.");
            case NONE -> Stream.empty();
        };
    }

    private static String subject(CheckedClaim checked) {
        return checked.claim().subject().name().strip();
    }

    private String him(CheckedClaim checked) {
        if (checked.claim().subject().kind() != NameKind.PERSON) {
            return "it";
        }
        return switch (gender) {
            case MALE -> "him";
            case FEMALE -> "her";
            case UNKNOWN -> "them";
        };
    }

    private static String day(VerdictBasis ground) {
        return ground.date().map(PartialDate::inWords).orElse("a date not given");
    }

    /** The day of a list, and what kind of day it is. */
    private static String dayOf(VerdictBasis ground) {
        return ground.source().equals(VerdictBasis.PUBLISHED)
                ? "published " + day(ground)
                : "imported " + day(ground) + "; the file carries no date";
    }

    /** What a text said, as an editor would say it. */
    private static String said(SaidDate date) {
        return switch (date.precision()) {
            case AFTER -> date.from().map(PartialDate::inWords).orElse("") + " or later";
            case BEFORE -> date.to().map(PartialDate::inWords).orElse("") + " or earlier";
            case DAY, WEEK, MONTH, YEAR ->
                Stream.of(date.from(), date.to())
                        .flatMap(Optional::stream)
                        .map(PartialDate::inWords)
                        .distinct()
                        .collect(Collectors.joining(" to "));
            case NONE -> "no date";
        };
    }

    private static String enumerated(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        List<String> all = new ArrayList<>(parts);
        String last = all.remove(all.size() - 1);
        return String.join(", ", all) + " and " + last;
    }
}
