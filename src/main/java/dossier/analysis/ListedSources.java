package dossier.analysis;

import dossier.context.ListedSpot;
import dossier.lists.Cell;
import dossier.lists.ListedDate.Kind;
import dossier.lists.ListedField;
import dossier.lists.ListedOn;
import dossier.lists.ListedParty;
import dossier.lists.ListedValue;

import java.util.Optional;
import java.util.Set;

/** Where the list says what a hit rests on. Empty where that is not known: see {@link dossier.lists.ListedCells#NONE}. */
final class ListedSources {

    /** A statement of reasons may be long: so much of it shows which words are meant. */
    private static final int LONGEST_PIECE = 160;

    private ListedSources() {}

    /** What a reason of the text rests on. */
    static Optional<ListedValue> of(ListedParty party, ListedSpot spot) {
        return switch (spot.part()) {
            case POSITIONS -> position(party, spot.offset());
            case ABOUT ->
                party.cells()
                        .ofAbout(party.about(), spot.offset())
                        .map(cell -> new ListedValue(cell, piece(party.about(), spot.offset())));
            case COUNTRY ->
                party.cells().of(ListedField.COUNTRY, spot.value()).map(cell -> new ListedValue(cell, spot.value()));
            case BIRTH_YEAR -> birth(party, spot.value());
            case ALL -> Optional.empty();
        };
    }

    /** The date of the list that says whether it stood there on a day. */
    static Optional<ListedValue> of(ListedParty party, ListedOn listed) {
        Set<Kind> kinds = switch (listed.reason()) {
            case DESIGNATED, NOT_YET_DESIGNATED, DESIGNATED_ABOUT_THEN -> Set.of(Kind.DESIGNATED);
            case CARRIED_OVER, LISTED_BEFORE_CARRIED_OVER -> Set.of(Kind.CARRIED_OVER);
            case LEGAL_ACT -> Set.of(Kind.LEGAL_ACT);
            case LAST_UPDATED -> Set.of(Kind.LAST_UPDATED);
            case AT_THE_LATEST_SINCE -> Set.of(Kind.LEGAL_ACT, Kind.LAST_UPDATED);
            case SEEN, NOT_YET_SEEN, DELISTED, DELISTED_ABOUT_THEN -> Set.of();
        };
        return party.dates().stream()
                .filter(date -> kinds.contains(date.kind()) && date.date().equals(listed.date()))
                .findFirst()
                .flatMap(date -> party.cells()
                        .of(ListedField.DATE, date)
                        .map(cell -> new ListedValue(cell, date.date().toString())));
    }

    /** The position in which a place of all of them, joined, falls. */
    private static Optional<ListedValue> position(ListedParty party, int offset) {
        int end = 0;
        for (String position : party.positions()) {
            end += position.length() + ListedSpot.BETWEEN.length();
            if (offset < end) {
                Optional<Cell> cell = party.cells()
                        .of(ListedField.POSITION, position)
                        .or(() -> party.cells().of(ListedField.TITLE, position));
                return cell.map(found -> new ListedValue(found, position));
            }
        }
        return Optional.empty();
    }

    private static Optional<ListedValue> birth(ListedParty party, String year) {
        return party.birthDates().stream()
                .filter(birth -> String.valueOf(birth.from().year()).equals(year))
                .findFirst()
                .flatMap(birth -> party.cells()
                        .of(ListedField.BIRTH_DATE, birth)
                        .map(cell -> new ListedValue(cell, birth.toString())));
    }

    private static String piece(String about, int offset) {
        int stop = about.indexOf(". ", offset);
        int end = Math.min(stop < 0 ? about.length() : stop + 1, offset + LONGEST_PIECE);
        return about.substring(offset, end);
    }
}
