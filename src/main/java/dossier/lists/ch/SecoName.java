package dossier.lists.ch;

import dossier.lists.ListedName;
import dossier.lists.NameGrade;
import dossier.lists.NamePart;
import dossier.lists.NameType;
import dossier.lists.csv.CellNames;
import dossier.lists.csv.CellText;
import dossier.lists.csv.PlacedValue;
import dossier.lists.xml.XmlElement;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A name in numbered parts, some of which have variants of spelling. Which variants of several parts belong together is not said: each
 * Latin one is put in place of its part, and those of another script are joined where all parts have one of it.
 *
 * @param parts its parts in order, titles aside
 * @param titles titles
 */
record SecoName(List<Part> parts, List<PlacedValue> titles) {

    private static final String TITLE = "title";

    private static final Map<String, NamePart.Role> ROLES = Map.of(
            "family-name", NamePart.Role.FAMILY,
            "maiden-name", NamePart.Role.FAMILY,
            "given-name", NamePart.Role.GIVEN,
            "further-given-name", NamePart.Role.MIDDLE,
            "father-name", NamePart.Role.MIDDLE,
            "grand-father-name", NamePart.Role.MIDDLE,
            "tribal-name", NamePart.Role.MIDDLE);

    private static final Set<String> WITHOUT_ROLE = Set.of("whole-name", "suffix", "other");

    /** A part with its variants. */
    private record Part(int order, String type, String value, List<String> variants) {}

    static SecoName of(XmlElement name) {
        List<Part> parts = new ArrayList<>();
        List<PlacedValue> titles = new ArrayList<>();
        for (XmlElement element : name.all("name-part")) {
            element.leaveOut("@ssid");
            int order = order(element);
            String type = element.attribute("name-part-type");
            if (!type.equals(TITLE) && !ROLES.containsKey(type) && !WITHOUT_ROLE.contains(type)) {
                element.problem("@name-part-type", "unknown value '" + type + "'");
            }
            String value = element.text("value");
            List<String> variants = element.texts("spelling-variant").stream()
                    .map(PlacedValue::text)
                    .toList();
            if (value.isEmpty()) {
                continue;
            }
            if (type.equals(TITLE)) {
                titles.add(new PlacedValue(value, element.cell("value")));
            } else {
                parts.add(new Part(order, type, value, variants));
            }
        }
        parts.sort(Comparator.comparingInt(Part::order));
        return new SecoName(parts, titles);
    }

    private static int order(XmlElement part) {
        String order = part.attribute("order");
        if (!order.matches("\\d{1,3}")) {
            part.problem("@order", "not a number: '" + order + "'");
            return 0;
        }
        return Integer.parseInt(order);
    }

    /** The name as it is spoken; empty if it has no part. */
    Optional<ListedName> whole(boolean person, NameGrade grade, NameType type) {
        boolean told = person && parts.size() > 1 && parts.stream().allMatch(part -> ROLES.containsKey(part.type()));
        List<NamePart> roles = told
                ? parts.stream()
                        .map(part -> new NamePart(ROLES.getOrDefault(part.type(), NamePart.Role.MIDDLE), part.value()))
                        .toList()
                : List.of();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(CellNames.of(
                        parts.stream().map(Part::value).collect(Collectors.joining(" ")), roles, grade, type));
    }

    /** Its other spellings. */
    List<ListedName> variants(NameGrade grade) {
        List<ListedName> names = new ArrayList<>();
        for (Part changed : parts) {
            changed.variants().stream()
                    .filter(variant -> CellNames.scriptOf(variant) == CellNames.scriptOf(changed.value()))
                    .map(variant -> parts.stream()
                            .map(part -> part == changed ? variant : part.value())
                            .collect(Collectors.joining(" ")))
                    .forEach(text -> names.add(CellNames.whole(CellText.tidy(text), grade, NameType.NOT_SAID)));
        }
        otherScripts().values().stream()
                .filter(written -> written.size() == parts.size())
                .forEach(written ->
                        names.add(CellNames.whole(String.join(" ", written), grade, NameType.ORIGINAL_SCRIPT)));
        return names;
    }

    /** The first variant of each part in each script that is not the part's own. */
    private Map<UnicodeScript, List<String>> otherScripts() {
        Map<UnicodeScript, List<String>> written = new TreeMap<>();
        for (Part part : parts) {
            part.variants().stream()
                    .filter(variant -> CellNames.scriptOf(variant) != CellNames.scriptOf(part.value()))
                    .collect(Collectors.toMap(
                            CellNames::scriptOf, variant -> variant, (first, more) -> first, TreeMap::new))
                    .forEach((script, variant) -> written.computeIfAbsent(script, key -> new ArrayList<>())
                            .add(variant));
        }
        return written;
    }
}
