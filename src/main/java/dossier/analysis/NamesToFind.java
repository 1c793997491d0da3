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

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which listed names an article is searched for, and in which forms. */
final class NamesToFind {

    /** Two or three letters stand for more than one body. */
    private static final int SHORT_ACRONYM = 3;

    private static final Pattern CYRILLIC_PATRONYMIC = Pattern.compile(".{3,}(ович|евич|івна|овна|евна|инична|ьич)");

    private final ListedNames.Builder names = new ListedNames.Builder();

    /** Names of people that were added: the lists share most, and a name without its patronymic is often one of them. */
    private final Set<String> people = new HashSet<>();

    private NamesToFind() {}

    static ListedNames of(List<ListedParty> parties) {
        NamesToFind toFind = new NamesToFind();
        parties.forEach(toFind::add);
        return toFind.names.build();
    }

    /** Ships bear ordinary words as names: they are found by two words or more, and where the text speaks of ships. */
    private void add(ListedParty party) {
        String list = party.ref().list().value();
        String asked = party.kind() == ListingKind.ORGANISATION ? askedFor(party) : "";
        for (ListedName name : party.names()) {
            if (name.grade() == NameGrade.WEAK_ALIAS) {
                continue;
            }
            if (party.kind() == ListingKind.PERSON) {
                addPerson(name, list);
            } else if (party.kind() == ListingKind.ORGANISATION) {
                names.add(name.text(), NameKind.ORGANISATION);
                boolean own =
                        asked.isEmpty() || name.script() == UnicodeScript.LATIN && !ListedNames.isWellKnown(asked);
                names.foreign(name.text(), NameKind.ORGANISATION, own ? name.text() : asked, list);
                NamesWithin.of(name.text()).stream()
                        .filter(within -> within.length() > SHORT_ACRONYM)
                        .forEach(within -> names.add(within, NameKind.ORGANISATION)
                                .foreign(within, NameKind.ORGANISATION, name.text(), list));
            } else if (party.kind() == ListingKind.VESSEL) {
                names.ship(name.text());
            }
        }
    }

    /** The name by which English texts know the body, else its first in Latin letters; empty if it has none. */
    private static String askedFor(ListedParty party) {
        List<String> latin = party.names().stream()
                .filter(name -> name.grade() != NameGrade.WEAK_ALIAS && name.script() == UnicodeScript.LATIN)
                .map(ListedName::text)
                .toList();
        return latin.stream()
                .filter(ListedNames::isWellKnown)
                .findFirst()
                .orElseGet(() -> latin.stream().findFirst().orElse(""));
    }

    private void addPerson(ListedName name, String list) {
        add(name.text(), list);
        String family = part(name, NamePart.Role.FAMILY).orElseGet(() -> capitals(name.text()));
        Optional<String> given = part(name, NamePart.Role.GIVEN);
        if (!family.isEmpty()) {
            names.surname(withoutArticle(family));
            given.ifPresent(first -> addShort(first, family, list));
        }
        String[] tokens = name.text().split("[\\s,]+");
        if (tokens.length > 2 && Arrays.stream(tokens).anyMatch(NamesToFind::isPatronymic)) {
            add(
                    String.join(
                            " ",
                            Arrays.stream(tokens)
                                    .filter(token -> !isPatronymic(token))
                                    .toList()),
                    list);
        }
    }

    private void add(String name, String list) {
        if (people.add(name)) {
            names.add(name, NameKind.PERSON).foreign(name, NameKind.PERSON, name, list);
        }
    }

    /** The first given name with the family name, without patronymic and second names. */
    private void addShort(String given, String family, String list) {
        add(given + " " + family, list);
        String[] surnames = family.split(" ");
        if (surnames.length == 2 && surnames[0].length() > SHORT_ACRONYM) {
            String firstSurname = given.split(" ")[0] + " " + surnames[0]; // "Maduro" of "Maduro Moros"
            names.foreign(firstSurname, NameKind.PERSON, given + " " + family, list);
        }
        int space = given.indexOf(' ');
        if (space > 0) {
            add(given.substring(0, space) + " " + family, list);
        }
    }

    /** "Stepanovich", "Vladimirovna": left out by most articles. */
    private static boolean isPatronymic(String token) {
        String key = Token.keyOf(token);
        return Patronymics.standard().isPatronymic(key)
                || CYRILLIC_PATRONYMIC.matcher(key).matches();
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
