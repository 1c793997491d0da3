package dossier.web.lists;

import dossier.lists.LegalAct;
import dossier.lists.ListedCells;
import dossier.lists.ListedField;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Where the values of a listing stand in the publisher's files, in the order of {@link ListingView}. */
public final class ListingSources {

    private final ListedCells cells;
    private final List<Of> found = new ArrayList<>();

    private ListingSources(ListedCells cells) {
        this.cells = cells;
    }

    /**
     * One value.
     *
     * @param field field of the listing
     * @param index its number there, from 0
     * @param source where it stands
     */
    @Schema(
            name = "ListingSource",
            description = "Where a value of the listing, listing[field][index], is in the publisher's files.")
    public record Of(
            @Schema(description = "Name of the field of the listing.", examples = "names")
            String field,

            @Schema(description = "Position in the field, from 0.", examples = "0")
            int index,

            @Schema(description = "Where the value is.") SourceView source) {}

    /** Every value of which it is known; none of a listing that is no longer on its list. */
    public static List<Of> of(Listing listing, ListedCells cells) {
        ListingSources sources = new ListingSources(cells);
        sources.add("names", ListedField.NAME, listing.names(), ListedName::text, ListedName::text);
        sources.add("gender", ListedField.GENDER, List.of(listing.gender()));
        sources.add("birthDates", ListedField.BIRTH_DATE, listing.birthDates());
        sources.add(
                "birthPlaces", ListedField.BIRTH_PLACE, listing.birthPlaces(), place -> place, place -> place.text());
        sources.add("nationalities", ListedField.NATIONALITY, listing.nationalities(), of -> of, of -> of.text());
        sources.add("citizenships", ListedField.CITIZENSHIP, listing.citizenships(), of -> of, of -> of.text());
        sources.add("titles", ListedField.TITLE, listing.titles());
        sources.add("positions", ListedField.POSITION, listing.positions());
        sources.add("identifiers", ListedField.IDENTIFIER, listing.identifiers(), of -> of, of -> of.number());
        sources.add("addresses", ListedField.ADDRESS, listing.addresses(), of -> of, of -> of.text());
        sources.add("programmes", ListedField.PROGRAMME, listing.programmes(), of -> of, of -> of.code());
        sources.add("legalActs", ListedField.LEGAL_ACT, listing.legalActs(), LegalAct::title, LegalAct::title);
        sources.add("measures", ListedField.MEASURE, listing.measures());
        sources.add(
                "dates",
                ListedField.DATE,
                listing.dates(),
                date -> date,
                date -> date.date().toString());
        sources.add("reasons", ListedField.REASON, listing.reasons());
        sources.add("remarks", ListedField.REMARK, listing.remarks());
        sources.add("links", ListedField.LINK, listing.links(), link -> link, link -> link.name());
        sources.add("details", ListedField.DETAIL, listing.details(), of -> of, of -> of.text());
        return List.copyOf(sources.found);
    }

    private void add(String name, ListedField field, List<?> values) {
        add(name, field, values, value -> value, Object::toString);
    }

    private <T> void add(
            String name, ListedField field, List<T> values, Function<T, Object> key, Function<T, String> written) {
        for (int i = 0; i < values.size(); i++) {
            int index = i;
            T value = values.get(i);
            cells.of(field, key.apply(value))
                    .ifPresent(cell -> found.add(new Of(name, index, SourceView.of(cell, written.apply(value)))));
        }
    }
}
