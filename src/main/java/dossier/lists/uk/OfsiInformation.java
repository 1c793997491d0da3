package dossier.lists.uk;

import dossier.lists.Detail;
import dossier.lists.Identifier;
import dossier.lists.Link;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.PlacedValue;
import dossier.lists.csv.Row;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads OFSI's column "Other Information", where everything stands that has no column of its own, after labels:
 * {@code (UK Sanctions List Ref):CHW0007. Free text. (UK Statement of Reasons):… (Gender):Male}.
 */
final class OfsiInformation {

    private static final Pattern LABEL = Pattern.compile(
            "\\((UK Sanctions List Ref|UN Ref|UK Statement of Reasons|Gender"
                    + "|Phone number|Email address|Website|Type of entity|Parent company|Subsidiaries|Business Reg No|IMO number"
                    + "|Hull identification number(?: \\(HIN\\))?|Current owners?|Current owner/operator \\(s\\)|Previous owners?"
                    + "|Previous owner/operator \\(s\\)|Flag of ship|Current believed flag of ship|Previous flags|Type of ship"
                    + "|Tonnage of ship|Length of ship|Year built)\\):",
            Pattern.CASE_INSENSITIVE);

    /** A reference ends where space begins, its full stop aside; free text may follow. */
    private static final Pattern REFERENCE = Pattern.compile("(\\S+?)\\.?(?:\\s+(.*))?", Pattern.DOTALL);

    private final UkCells cells;

    OfsiInformation(UkCells cells) {
        this.cells = cells;
    }

    /** Reads every label of the row's cell into the draft; text without a label is a remark. */
    void read(ListingDraft draft, Row row, String column) {
        PlacedValue taken = new PlacedValue(row.takeTidy(column), row.cell(column));
        String text = taken.text();
        Matcher label = LABEL.matcher(text);
        String name = "";
        int start = 0;
        while (label.find()) {
            readPart(
                    draft,
                    row,
                    name,
                    taken.with(text.substring(start, label.start()).strip()));
            name = label.group(1).toLowerCase(Locale.ROOT);
            start = label.end();
        }
        readPart(draft, row, name, taken.with(text.substring(start).strip()));
    }

    private void readPart(ListingDraft draft, Row row, String label, PlacedValue taken) {
        if (taken.text().isEmpty()) {
            return;
        }
        switch (label) {
            case "uk sanctions list ref" ->
                readReference(draft, Identifier.Type.OTHER_LIST, taken, "UK Sanctions List reference");
            case "un ref" -> readReference(draft, Identifier.Type.UN_REFERENCE, taken, "");
            case "uk statement of reasons" -> draft.reason(taken.text(), taken.cell());
            case "gender" -> cells.gender(draft, row, taken.with(withoutFullStop(taken.text())));
            case "phone number" -> UkSanctionsListReader.details(draft, Detail.Kind.PHONE, taken);
            case "email address" -> UkSanctionsListReader.details(draft, Detail.Kind.EMAIL, taken);
            case "website" -> UkSanctionsListReader.details(draft, Detail.Kind.WEBSITE, taken);
            case "type of entity" -> UkSanctionsListReader.details(draft, Detail.Kind.ORGANISATION_TYPE, taken);
            case "parent company" -> UkSanctionsListReader.links(draft, Link.Kind.PARENT_COMPANY, taken);
            case "subsidiaries" -> UkSanctionsListReader.links(draft, Link.Kind.SUBSIDIARY, taken);
            case "business reg no" -> cells.numbers(draft, Identifier.Type.REGISTRATION, taken, taken.with(""));
            default -> readShip(draft, label, taken);
        }
    }

    private void readShip(ListingDraft draft, String label, PlacedValue taken) {
        switch (label) {
            case "imo number" -> cells.numbers(draft, Identifier.Type.IMO, taken, taken.with(""));
            case "hull identification number", "hull identification number (hin)" ->
                cells.numbers(draft, Identifier.Type.HULL, taken, taken.with(""));
            case "current owner", "current owners", "current owner/operator (s)" ->
                UkSanctionsListReader.links(draft, Link.Kind.OWNER_OR_OPERATOR, taken);
            case "previous owner", "previous owners", "previous owner/operator (s)" ->
                UkSanctionsListReader.links(draft, Link.Kind.FORMER_OWNER_OR_OPERATOR, taken);
            case "flag of ship", "current believed flag of ship" -> cells.flags(draft, Detail.Kind.FLAG, taken);
            case "previous flags" -> cells.flags(draft, Detail.Kind.FORMER_FLAG, taken);
            case "type of ship" -> draft.detail(Detail.Kind.VESSEL_TYPE, taken.text(), taken.cell());
            case "tonnage of ship" -> draft.detail(Detail.Kind.TONNAGE, taken.text(), taken.cell());
            case "length of ship" -> draft.detail(Detail.Kind.LENGTH, taken.text(), taken.cell());
            case "year built" -> draft.detail(Detail.Kind.YEAR_BUILT, taken.text(), taken.cell());
            default -> readRemark(draft, taken);
        }
    }

    private void readReference(ListingDraft draft, Identifier.Type type, PlacedValue taken, String remark) {
        Matcher reference = REFERENCE.matcher(taken.text());
        if (!reference.matches()) {
            draft.remark(taken.text(), taken.cell());
            return;
        }
        cells.numbers(draft, type, taken.with(reference.group(1)), taken.with(remark));
        if (reference.group(2) != null) {
            readRemark(draft, taken.with(reference.group(2).strip()));
        }
    }

    private static void readRemark(ListingDraft draft, PlacedValue taken) {
        draft.remark(taken.text(), taken.cell());
        UkSanctionsListReader.associates(draft, taken);
    }

    private static String withoutFullStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
