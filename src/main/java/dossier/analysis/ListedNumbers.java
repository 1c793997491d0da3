package dossier.analysis;

import dossier.lists.Identifier;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.mentions.Mention;
import dossier.mentions.NamedParty;
import dossier.mentions.WrittenNumber;
import dossier.mentions.WrittenNumbers;
import dossier.names.NameKind;
import dossier.screening.NameIndex;
import dossier.text.ReadText;
import dossier.text.Token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * The numbers of an article that a listing gives too, each with the party beside which it stands. A number that no listing
 * gives says nothing and is left out, so that most articles cost one look at each of their numbers.
 */
final class ListedNumbers {

    /** A shorter number is given by registers of several countries. */
    private static final int SHORTEST_REGISTRATION = 7;

    /** "NAME, a company with the tax number 7700000000". */
    private static final int WORDS_BETWEEN = 12;

    /**
     * A number that the text and listings give.
     *
     * @param number as the text has it
     * @param holders the listings that give it as the same kind of number
     */
    record Listed(WrittenNumber number, Set<ListingRef> holders) {}

    private final ReadText text;
    private final NameIndex index;
    private final Map<NamedParty, List<Listed>> byParty = new IdentityHashMap<>();
    private final List<NamedParty> alone = new ArrayList<>();

    private ListedNumbers(ReadText text, NameIndex index) {
        this.text = text;
        this.index = index;
    }

    /**
     * @param parties the parties of the text
     * @param mayBe whether the name of a party may be that of a listing
     */
    static ListedNumbers of(
            ReadText text, List<NamedParty> parties, NameIndex index, BiPredicate<NamedParty, ListingRef> mayBe) {
        ListedNumbers numbers = new ListedNumbers(text, index);
        for (WrittenNumber number : WrittenNumbers.in(text)) {
            Set<ListingRef> holders = numbers.holders(number);
            if (!holders.isEmpty()) {
                numbers.assign(new Listed(number, holders), parties, mayBe);
            }
        }
        return numbers;
    }

    /** The listed numbers that stand beside a party. */
    List<Listed> of(NamedParty party) {
        return byParty.getOrDefault(party, List.of());
    }

    /** Listed numbers beside which no party is named; each is a party by itself, with the number for a name. */
    List<NamedParty> alone() {
        return List.copyOf(alone);
    }

    boolean isAlone(NamedParty party) {
        return alone.stream().anyMatch(each -> each == party);
    }

    private Set<ListingRef> holders(WrittenNumber number) {
        String sound = plain(number.written());
        if (number.kind() == WrittenNumber.Kind.REGISTRATION && sound.length() < SHORTEST_REGISTRATION) {
            return Set.of();
        }
        Set<ListingRef> holders = new LinkedHashSet<>();
        for (ListedParty party : index.holdersOf(sound)) {
            boolean same = party.identifiers().stream()
                    .anyMatch(given -> isOf(number.kind(), given.type())
                            && plain(given.number()).equals(sound));
            if (same) {
                holders.add(party.ref());
            }
        }
        return holders;
    }

    private static String plain(String number) {
        String plain = Token.keyOf(number);
        String letters = plain.length() == number.length()
                ? plain
                : number.toLowerCase(Locale.ROOT)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return letters.startsWith("imo") ? letters.substring("imo".length()) : letters;
    }

    private static boolean isOf(WrittenNumber.Kind written, Identifier.Type given) {
        return switch (written) {
            case IMO, MMSI ->
                given == Identifier.Type.IMO || given == Identifier.Type.MMSI || given == Identifier.Type.REGISTRATION;
            case TAIL, SERIAL ->
                given == Identifier.Type.AIRCRAFT_TAIL
                        || given == Identifier.Type.AIRCRAFT_SERIAL
                        || given == Identifier.Type.REGISTRATION;
            case WALLET -> given == Identifier.Type.DIGITAL_CURRENCY;
            case REGISTRATION ->
                given == Identifier.Type.REGISTRATION
                        || given == Identifier.Type.TAX_ID
                        || given == Identifier.Type.LEI
                        || given == Identifier.Type.NATIONAL_ID;
            case DOCUMENT -> given == Identifier.Type.PASSPORT || given == Identifier.Type.NATIONAL_ID;
        };
    }

    private void assign(Listed listed, List<NamedParty> parties, BiPredicate<NamedParty, ListingRef> mayBe) {
        NamedParty party = beside(listed, parties)
                .or(() -> parties.stream()
                        .filter(each -> isInSentence(each, listed.number()) && isOfItsKind(each, listed))
                        .filter(each -> listed.holders().stream().anyMatch(holder -> mayBe.test(each, holder)))
                        .findFirst())
                .or(() -> alone.stream().filter(each -> isSame(each, listed)).findFirst())
                .orElseGet(() -> byItself(listed));
        byParty.computeIfAbsent(party, any -> new ArrayList<>()).add(listed);
    }

    private static boolean isSame(NamedParty alone, Listed listed) {
        return plain(alone.name()).equals(plain(listed.number().written()));
    }

    private NamedParty byItself(Listed listed) {
        WrittenNumber number = listed.number();
        ListingKind kind = index.party(listed.holders().iterator().next())
                .map(ListedParty::kind)
                .orElseThrow();
        NamedParty party = new NamedParty(
                number.written(),
                NameKind.valueOf(kind.name()),
                List.of(new Mention(number.start(), number.end(), number.written())),
                List.of(),
                List.of());
        alone.add(party);
        return party;
    }

    /** The party whose name is the number, or is followed by it with nothing between but words that say what it is. */
    private Optional<NamedParty> beside(Listed listed, List<NamedParty> parties) {
        WrittenNumber number = listed.number();
        return parties.stream()
                .filter(party -> isOfItsKind(party, listed))
                .filter(party -> lastBefore(party, number)
                        .filter(mention -> isJoined(mention, number, party))
                        .isPresent())
                .max(Comparator.comparingInt(
                        party -> lastBefore(party, number).orElseThrow().start()));
    }

    private static Optional<Mention> lastBefore(NamedParty party, WrittenNumber number) {
        return party.mentions().stream()
                .filter(mention -> mention.start() <= number.start())
                .reduce((earlier, later) -> later);
    }

    private boolean isJoined(Mention mention, WrittenNumber number, NamedParty party) {
        if (mention.end() >= number.end()) {
            return true;
        }
        int from = text.wordAt(mention.end());
        int to = text.wordAt(number.start());
        if (to - from > WORDS_BETWEEN || text.sentenceOf(text.wordAt(mention.start())) != text.sentenceOf(to)) {
            return false;
        }
        boolean ship = party.kind() == NameKind.VESSEL;
        boolean capital =
                text.words().subList(from, to).stream().anyMatch(word -> word.isCapital() && !word.isAllCapitals());
        boolean acts = text.words().subList(from, to).stream()
                .anyMatch(word -> !WrittenNumbers.leadsToNumber(word.key()) && !word.isAllCapitals());
        return ship ? !capital : !acts;
    }

    private boolean isInSentence(NamedParty party, WrittenNumber number) {
        int sentence = text.sentenceOf(text.wordAt(number.start()));
        return party.mentions().stream().anyMatch(mention -> {
            int of = text.sentenceOf(text.wordAt(mention.start()));
            return of == sentence || of == sentence - 1;
        });
    }

    /** A number of a ship is no number of the man beside it. */
    private boolean isOfItsKind(NamedParty party, Listed listed) {
        boolean person = party.kind() == NameKind.PERSON;
        WrittenNumber.Kind kind = listed.number().kind();
        boolean ofShip = kind == WrittenNumber.Kind.IMO || kind == WrittenNumber.Kind.MMSI;
        boolean ofAircraft = kind == WrittenNumber.Kind.TAIL || kind == WrittenNumber.Kind.SERIAL;
        if (ofShip || ofAircraft) {
            return party.kind() == (ofShip ? NameKind.VESSEL : NameKind.AIRCRAFT);
        }
        return party.kind() != NameKind.VESSEL
                && party.kind() != NameKind.AIRCRAFT
                && listed.holders().stream()
                        .flatMap(holder -> index.party(holder).stream())
                        .anyMatch(holder -> (holder.kind() == ListingKind.PERSON) == person);
    }

    /** The numbers of a party as screening compares them. */
    List<String> numbersOf(NamedParty party) {
        return of(party).stream()
                .map(listed -> listed.number().written())
                .distinct()
                .toList();
    }

    /** The listings that give a number of the party. */
    Set<ListingRef> holdersOf(NamedParty party) {
        return of(party).stream().flatMap(listed -> listed.holders().stream()).collect(Collectors.toSet());
    }
}
