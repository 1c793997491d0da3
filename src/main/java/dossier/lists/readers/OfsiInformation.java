package dossier.lists.readers;

import dossier.lists.Detail;
import dossier.lists.Identifier;
import dossier.lists.Link;

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
            name = label.group(1).toLowerCase(Locale.ROOT);
            start = label.end();
        }
        readPart(draft, row, column, name, text.substring(start).strip());
    }

    private void readPart(ListingDraft draft, Row row, String column, String label, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (label) {
            case "uk sanctions list ref" ->
                readReference(draft, Identifier.Type.OTHER_LIST, text, "UK Sanctions List reference");
            case "un ref" -> readReference(draft, Identifier.Type.UN_REFERENCE, text, "");
            case "uk statement of reasons" -> draft.reason(text);
            case "gender" -> cells.gender(draft, row, column, withoutFullStop(text));
            case "phone number" -> UkSanctionsListReader.details(draft, Detail.Kind.PHONE, text);
            case "email address" -> UkSanctionsListReader.details(draft, Detail.Kind.EMAIL, text);
            case "website" -> UkSanctionsListReader.details(draft, Detail.Kind.WEBSITE, text);
            case "type of entity" -> UkSanctionsListReader.details(draft, Detail.Kind.ORGANISATION_TYPE, text);
            case "parent company" -> UkSanctionsListReader.links(draft, Link.Kind.PARENT_COMPANY, text);
            case "subsidiaries" -> UkSanctionsListReader.links(draft, Link.Kind.SUBSIDIARY, text);
            case "business reg no" -> cells.numbers(draft, Identifier.Type.REGISTRATION, text, "");
            default -> readShip(draft, row, column, label, text);
        }
    }

    private void readShip(ListingDraft draft, Row row, String column, String label, String text) {
        switch (label) {
            case "imo number" -> cells.numbers(draft, Identifier.Type.IMO, text, "");
            case "hull identification number", "hull identification number (hin)" ->
                cells.numbers(draft, Identifier.Type.HULL, text, "");
            case "current owner", "current owners", "current owner/operator (s)" ->
                UkSanctionsListReader.links(draft, Link.Kind.OWNER_OR_OPERATOR, text);
            case "previous owner", "previous owners", "previous owner/operator (s)" ->
                UkSanctionsListReader.links(draft, Link.Kind.FORMER_OWNER_OR_OPERATOR, text);
            case "flag of ship", "current believed flag of ship" ->
                cells.flags(text, row, column).forEach(flag -> draft.detail(Detail.Kind.FLAG, flag));
            case "previous flags" ->
                cells.flags(text, row, column).forEach(flag -> draft.detail(Detail.Kind.FORMER_FLAG, flag));
            case "type of ship" -> draft.detail(Detail.Kind.VESSEL_TYPE, text);
            case "tonnage of ship" -> draft.detail(Detail.Kind.TONNAGE, text);
            case "length of ship" -> draft.detail(Detail.Kind.LENGTH, text);
            case "year built" -> draft.detail(Detail.Kind.YEAR_BUILT, text);
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
