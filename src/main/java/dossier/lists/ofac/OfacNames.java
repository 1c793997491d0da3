package dossier.lists.ofac;

import dossier.lists.ListedName;
import dossier.lists.NameGrade;
import dossier.lists.NamePart;
import dossier.lists.NameType;
import dossier.lists.csv.CellNames;
import dossier.lists.csv.CellText;

import java.util.List;

/** Names as OFAC writes them: a person's family names come first, then a comma, then everything else. */
final class OfacNames {

    private OfacNames() {}

    /**
     * @param text as published
     * @param person whether it is a person's; the commas of other names part nothing
     */
    static ListedName read(String text, boolean person, NameGrade grade, NameType type) {
        String tidy = CellText.tidy(text);
        int comma = person ? tidy.indexOf(',') : -1;
        if (comma <= 0) {
            return CellNames.whole(tidy, grade, type);
        }
        String family = tidy.substring(0, comma).strip();
        String given = tidy.substring(comma + 1).strip();
        if (family.isEmpty() || given.isEmpty()) {
            return CellNames.whole(tidy, grade, type);
        }
        List<NamePart> parts =
                List.of(new NamePart(NamePart.Role.FAMILY, family), new NamePart(NamePart.Role.GIVEN, given));
        return CellNames.of(tidy, parts, grade, type);
    }
}
