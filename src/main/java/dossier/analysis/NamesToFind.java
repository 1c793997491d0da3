package dossier.analysis;

import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.lists.NamePart;
import dossier.mentions.ListedNames;
import dossier.names.NameKind;
import dossier.names.NamesWithin;
import dossier.text.Patronymics;
import dossier.text.Token;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which listed names an article is searched for, and in which forms. */
final class NamesToFind {

    /** Two or three letters stand for more than one body. */
    private static final int SHORT_ACRONYM = 3;

    private final ListedNames.Builder names = new ListedNames.Builder();

    private NamesToFind() {}

    static ListedNames of(List<ListedParty> parties) {
        NamesToFind toFind = new NamesToFind();
        parties.forEach(toFind::add);
        return toFind.names.build();
    }

    /** Ships bear ordinary words as names: they are found by two words or more, and where the text speaks of ships. */
    private void add(ListedParty party) {
        for (ListedName name : party.names()) {
            if (name.grade() == NameGrade.WEAK_ALIAS) {
                continue;
            }
            if (party.kind() == ListingKind.PERSON) {
                addPerson(name);
            } else if (party.kind() == ListingKind.ORGANISATION) {
                names.add(name.text(), NameKind.ORGANISATION);
                NamesWithin.of(name.text()).stream()
                        .filter(within -> within.length() > SHORT_ACRONYM)
                        .forEach(within -> names.add(within, NameKind.ORGANISATION));
            } else if (party.kind() == ListingKind.VESSEL) {
                names.ship(name.text());
            }
        }
    }

    private void addPerson(ListedName name) {
        names.add(name.text(), NameKind.PERSON);
        String family = part(name, NamePart.Role.FAMILY).orElseGet(() -> capitals(name.text()));
        Optional<String> given = part(name, NamePart.Role.GIVEN);
        if (!family.isEmpty()) {
            names.surname(withoutArticle(family));
            given.ifPresent(first -> addShort(first, family));
        }
        String[] tokens = name.text().split("[\\s,]+");
        if (tokens.length > 2 && Arrays.stream(tokens).anyMatch(NamesToFind::isPatronymic)) {
            names.add(
                    String.join(
                            " ",
                            Arrays.stream(tokens)
                                    .filter(token -> !isPatronymic(token))
                                    .toList()),
                    NameKind.PERSON);
        }
    }

    /** The first given name with the family name, without patronymic and second names. */
    private void addShort(String given, String family) {
        names.add(given + " " + family, NameKind.PERSON);
        int space = given.indexOf(' ');
        if (space > 0) {
            names.add(given.substring(0, space) + " " + family, NameKind.PERSON);
        }
    }

    /** "Stepanovich", "Vladimirovna": left out by most articles. */
    private static boolean isPatronymic(String token) {
        return Patronymics.standard().isPatronymic(Token.keyOf(token));
    }

    private static Optional<String> part(ListedName name, NamePart.Role role) {
        return name.parts().stream()
                .filter(part -> part.role() == role)
                .map(NamePart::text)
                .findFirst();
    }

    /** In a whole name of mixed case the capitals are the family name: "Vladimir Vladimirovich PUTIN". */
    private static String capitals(String text) {
        boolean mixed = !text.equals(text.toUpperCase(Locale.ROOT));
        List<String> capitals = Arrays.stream(text.split("\\s+"))
                .filter(token -> token.length() > 2 && token.equals(token.toUpperCase(Locale.ROOT)))
                .toList();
        return mixed && capitals.size() == 1 ? capitals.get(0) : "";
    }

    private static String withoutArticle(String family) {
        return family.replaceFirst("(?i)^(al|el)[- ]", "");
    }
}
