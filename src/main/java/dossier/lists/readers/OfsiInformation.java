package dossier.lists.readers;

import dossier.lists.Detail;
import dossier.lists.Identifier;
import dossier.lists.Link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads OFSI's column "Other Information", where everything stands that has no column of its own, after labels:
 * {@code (UK Sanctions List Ref):CHW0007. Free text. (UK Statement of Reasons):… (Gender):Male}.
 */
final class OfsiInformation {

    private static final Pattern LABEL =
            Pattern.compile("\\((UK Sanctions List Ref|UN Ref|UK Statement of Reasons|Gender"
                    + "|Phone number|Email address|Website|Type of entity|Parent company|Subsidiaries|Business Reg No|IMO number"
                    + "|Hull identification number|Current owners?|Previous owners?|Flag of ship|Previous flags|Type of ship"
                    + "|Tonnage of ship|Length of ship|Year built)\\):");

    /** A reference ends where space begins, its full stop aside; free text may follow. */
    private static final Pattern REFERENCE = Pattern.compile("(\\S+?)\\.?(?:\\s+(.*))?", Pattern.DOTALL);

    private final UkCells cells;

    OfsiInformation(UkCells cells) {
        this.cells = cells;
    }

    /** Reads every label of the row's cell into the draft; text without a label is a remark. */
    void read(ListingDraft draft, Row row, String column) {
        String text = row.takeTidy(column);
        Matcher label = LABEL.matcher(text);
        String name = "";
        int start = 0;
        while (label.find()) {
            readPart(
                    draft,
                    row,
                    column,
                    name,
                    text.substring(start, label.start()).strip());
            name = label.group(1);
            start = label.end();
        }
        readPart(draft, row, column, name, text.substring(start).strip());
    }

    private void readPart(ListingDraft draft, Row row, String column, String label, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (label) {
            case "UK Sanctions List Ref" ->
                readReference(draft, Identifier.Type.OTHER_LIST, text, "UK Sanctions List reference");
            case "UN Ref" -> readReference(draft, Identifier.Type.UN_REFERENCE, text, "");
            case "UK Statement of Reasons" -> draft.reason(text);
            case "Gender" -> cells.gender(draft, row, column, withoutFullStop(text));
            case "Phone number" -> UkSanctionsListReader.details(draft, Detail.Kind.PHONE, text);
            case "Email address" -> UkSanctionsListReader.details(draft, Detail.Kind.EMAIL, text);
            case "Website" -> UkSanctionsListReader.details(draft, Detail.Kind.WEBSITE, text);
            case "Type of entity" -> UkSanctionsListReader.details(draft, Detail.Kind.ORGANISATION_TYPE, text);
            case "Parent company" -> UkSanctionsListReader.links(draft, Link.Kind.PARENT_COMPANY, text);
            case "Subsidiaries" -> UkSanctionsListReader.links(draft, Link.Kind.SUBSIDIARY, text);
            case "Business Reg No" -> cells.numbers(draft, Identifier.Type.REGISTRATION, text, "");
            default -> readShip(draft, row, column, label, text);
        }
    }

    private void readShip(ListingDraft draft, Row row, String column, String label, String text) {
        switch (label) {
            case "IMO number" -> cells.numbers(draft, Identifier.Type.IMO, text, "");
            case "Hull identification number" -> cells.numbers(draft, Identifier.Type.HULL, text, "");
            case "Current owner", "Current owners" ->
                UkSanctionsListReader.links(draft, Link.Kind.OWNER_OR_OPERATOR, text);
            case "Previous owner", "Previous owners" ->
                UkSanctionsListReader.links(draft, Link.Kind.FORMER_OWNER_OR_OPERATOR, text);
            case "Flag of ship" -> cells.flags(text, row, column).forEach(flag -> draft.detail(Detail.Kind.FLAG, flag));
            case "Previous flags" ->
                cells.flags(text, row, column).forEach(flag -> draft.detail(Detail.Kind.FORMER_FLAG, flag));
            case "Type of ship" -> draft.detail(Detail.Kind.VESSEL_TYPE, text);
            case "Tonnage of ship" -> draft.detail(Detail.Kind.TONNAGE, text);
            case "Length of ship" -> draft.detail(Detail.Kind.LENGTH, text);
            case "Year built" -> draft.detail(Detail.Kind.YEAR_BUILT, text);
            default -> readRemark(draft, text);
        }
    }

    private void readReference(ListingDraft draft, Identifier.Type type, String text, String remark) {
        Matcher reference = REFERENCE.matcher(text);
        if (!reference.matches()) {
            draft.remark(text);
            return;
        }
        cells.numbers(draft, type, reference.group(1), remark);
        if (reference.group(2) != null) {
            readRemark(draft, reference.group(2).strip());
        }
    }

    private static void readRemark(ListingDraft draft, String text) {
        draft.remark(text);
        UkSanctionsListReader.associates(draft, text);
    }

    private static String withoutFullStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
