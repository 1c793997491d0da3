package dossier.web.screening;

import dossier.lists.ListedDate;
import dossier.lists.ListedParty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Comparator;
import java.util.Set;

/**
 * Since when a party is listed, as far as that is known.
 *
 * @param date the date, as precise as published
 * @param kind what kind of date it is
 */
@Schema(name = "ListedSince", description = "Since when a party is listed, as far as that is known.")
record ListedSinceView(
        @Schema(description = "The date, as precise as published.", examples = "2018-03-15")
        String date,

        @Schema(
                description =
                        "What the date is: DESIGNATED, the day of the authority's decision; CARRIED_OVER, listed before that day;"
                                + " LEGAL_ACT, listed on that day at the latest; REMARKED, the day on which the United Nations listed it;"
                                + " FIRST_SEEN, the day of the first list imported here that has it.",
                enumeration = {"DESIGNATED", "CARRIED_OVER", "LEGAL_ACT", "REMARKED", "FIRST_SEEN"},
                examples = "DESIGNATED")
        String kind) {

    private static final Set<ListedDate.Kind> BEGINNINGS = Set.of(
            ListedDate.Kind.DESIGNATED,
            ListedDate.Kind.CARRIED_OVER,
            ListedDate.Kind.LEGAL_ACT,
            ListedDate.Kind.REMARKED);

    /** The earliest date of the list that says when it began; otherwise when we first saw it. */
    static ListedSinceView of(ListedParty party) {
        return party.dates().stream()
                .filter(date -> BEGINNINGS.contains(date.kind()))
                .min(Comparator.comparing(date -> date.date().toString()))
                .map(date ->
                        new ListedSinceView(date.date().toString(), date.kind().name()))
                .orElseGet(
                        () -> new ListedSinceView(party.presence().firstSeen().toString(), "FIRST_SEEN"));
    }
}
