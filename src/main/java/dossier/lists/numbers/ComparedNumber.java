package dossier.lists.numbers;

import dossier.lists.Identifier;
import dossier.lists.numbers.NumberLabels.Label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A number ready to be compared.
 *
 * @param key the form in which equal numbers are equal
 * @param sort what it counts; empty if that is not known
 * @param type as which a document is given; empty if that is not known
 * @param issuer code of the country in lower case, or the authority of a list's own number; empty if not known
 * @param written how it was written, with its label
 */
public record ComparedNumber(
        String key, Optional<NumberClass> sort, Optional<Identifier.Type> type, String issuer, String written) {

    /** A shorter number is met too often, unless it is said what it is. */
    public static final int SHORTEST = 5;

    /** So long a number is given by one country only, as good as certainly. */
    private static final int LONG = 12;

    private static final int FEWEST_DIGITS_OF_LONG = 8;

    private static final int DIGITS_OF_INN = 10;

    private static final Set<Identifier.Type> OF_PEOPLE = Set.of(Identifier.Type.PASSPORT, Identifier.Type.NATIONAL_ID);

    /** How much it says that two numbers are equal. */
    public enum Sureness {
        /** No two parties have it. */
        DECIDES,
        /** Two parties may have it: another country, or another kind of document. */
        MAY_BE,
        /** Many have it. */
        OF_MANY
    }

    /** The numbers of a text as a caller or an article writes it. */
    public static List<ComparedNumber> asked(String text) {
        if (SpoiltNumber.isOne(text)) {
            return List.of();
        }
        Map<String, ComparedNumber> numbers = new LinkedHashMap<>();
        for (LabelledNumber number : LabelledNumbers.in(text)) {
            add(numbers, asked(number.number(), number));
            for (String part : halves(number.number())) {
                add(numbers, asked(part, number));
            }
            withoutLostZero(number).forEach(padded -> add(numbers, asked(padded, number)));
        }
        String plain = NumberKey.plain(text);
        if (NumberLabels.standard().firstIn(text).isEmpty()
                && (CheckDigits.isBic(plain) || plain.chars().anyMatch(Character::isDigit))) {
            // "PS- 563410163": where no label stands, all of it may be the number
            add(numbers, new ComparedNumber(NumberKey.of(text), Optional.empty(), Optional.empty(), "", text.strip()));
        }
        return List.copyOf(numbers.values());
    }

    private static void add(Map<String, ComparedNumber> numbers, ComparedNumber number) {
        if (!number.key().isEmpty()) {
            numbers.putIfAbsent(number.sort() + number.key(), number);
        }
    }

    private static ComparedNumber asked(String number, LabelledNumber found) {
        Optional<Label> label = found.label();
        Optional<NumberClass> sort = label.map(Label::sort);
        String key = sort.map(known -> NumberKey.of(known, number)).orElseGet(() -> NumberKey.of(number));
        String issuer = sort.filter(known -> known == NumberClass.LIST_ID).isPresent()
                        || found.country().code().isEmpty()
                ? label.map(Label::issuer).orElse("")
                : found.country().code();
        String written = found.said().isEmpty() ? number : found.said().strip() + " " + number;
        return new ComparedNumber(key, sort, label.map(Label::type), issuer, written);
    }

    /** "BD3843329/BD5609822" are two numbers, "34409/129" is one. */
    private static List<String> halves(String number) {
        List<String> parts = LabelledNumbers.parts(number);
        boolean numbers = parts.size() > 1
                && parts.stream()
                        .allMatch(part -> NumberKey.plain(part).length() > SHORTEST
                                && part.chars().anyMatch(Character::isDigit));
        return numbers ? parts : List.of();
    }

    /** A spreadsheet drops the first zero of a Russian tax number. */
    private static List<String> withoutLostZero(LabelledNumber number) {
        String plain = NumberKey.plain(number.number());
        boolean tax = number.label()
                .filter(label -> label.type() == Identifier.Type.TAX_ID)
                .isPresent();
        boolean lost = tax && (plain.length() == DIGITS_OF_INN - 1 || plain.length() == DIGITS_OF_INN + 1);
        return lost && CheckDigits.isInn("0" + plain) ? List.of("0" + plain) : List.of();
    }

    /** A number that a list gives; one cell may hold two. */
    public static List<ComparedNumber> listed(Identifier identifier, String authority) {
        Optional<Label> label = labelOf(identifier);
        NumberClass sort = sort(identifier, label);
        String issuer =
                sort == NumberClass.LIST_ID ? authority : identifier.country().code();
        List<ComparedNumber> numbers = new ArrayList<>(1);
        String written = written(identifier, sort, label);
        boolean document = sort == NumberClass.DOCUMENT || sort == NumberClass.SHARED;
        List<String> halves = document ? halves(identifier.number()) : List.of();
        for (String number : halves.isEmpty() ? List.of(identifier.number()) : halves) {
            String key = NumberKey.of(sort, number);
            if (!key.isEmpty()) {
                numbers.add(
                        new ComparedNumber(key, Optional.of(sort), Optional.of(identifier.type()), issuer, written));
            }
        }
        if (document && NumberLabels.standard().firstIn(identifier.number()).isPresent()) {
            numbers.addAll(withinWords(identifier, sort, issuer, written));
        }
        return numbers;
    }

    /** The numbers of a cell that says in words what they are: "TIN 7813252159", "100211261 (УНП)". */
    private static List<ComparedNumber> withinWords(
            Identifier identifier, NumberClass sort, String issuer, String written) {
        return LabelledNumbers.in(identifier.number()).stream()
                .map(found -> asked(found.number(), found))
                .filter(number -> !number.key().isEmpty())
                .map(number -> new ComparedNumber(
                        number.key(),
                        number.sort().filter(ComparedNumber::isOfDocuments).or(() -> Optional.of(sort)),
                        number.type().or(() -> Optional.of(identifier.type())),
                        number.issuer().isEmpty() ? issuer : number.issuer(),
                        written))
                .toList();
    }

    /** A list's own number of a listing. */
    public static ComparedNumber reference(String reference, String authority) {
        return new ComparedNumber(
                NumberKey.of(NumberClass.LIST_ID, reference),
                Optional.of(NumberClass.LIST_ID),
                Optional.of(Identifier.Type.OTHER_LIST),
                authority,
                authority + " list number " + reference);
    }

    private static Optional<Label> labelOf(Identifier identifier) {
        return switch (identifier.type()) {
            case OTHER, REGISTRATION, TAX_ID, NATIONAL_ID ->
                NumberLabels.standard().firstIn(identifier.remark());
            default -> Optional.empty();
        };
    }

    private static NumberClass sort(Identifier identifier, Optional<Label> label) {
        return switch (identifier.type()) {
            case IMO -> NumberClass.IMO;
            case MMSI -> NumberClass.MMSI;
            case LEI -> NumberClass.LEI;
            case SWIFT -> NumberClass.BIC;
            case DIGITAL_CURRENCY -> NumberClass.WALLET;
            case UN_REFERENCE -> NumberClass.UNITED_NATIONS;
            case OTHER_LIST -> NumberClass.LIST_ID;
            case AIRCRAFT_TAIL -> NumberClass.AIRCRAFT_TAIL;
            case AIRCRAFT_SERIAL -> NumberClass.AIRCRAFT_SERIAL;
            case HULL -> NumberClass.HULL;
            case PASSPORT -> NumberClass.DOCUMENT;
            case NATIONAL_ID, TAX_ID, REGISTRATION, OTHER ->
                label.map(Label::sort).filter(ComparedNumber::isOfDocuments).orElse(NumberClass.DOCUMENT);
        };
    }

    /** What a remark may say of a document's number; that a passport was listed by the United Nations is no such thing. */
    private static boolean isOfDocuments(NumberClass sort) {
        return switch (sort) {
            case SHARED, DUNS, ISIN, IBAN, CALL_SIGN, MSB, LEI, BIC, IMO, MMSI -> true;
            default -> false;
        };
    }

    private static String written(Identifier identifier, NumberClass sort, Optional<Label> label) {
        String words = sort == NumberClass.DOCUMENT && identifier.type() != Identifier.Type.OTHER
                ? words(identifier.type())
                : label.map(known -> known.words().toUpperCase(Locale.ROOT)).orElse(words(identifier.type()));
        String country = identifier.country().text().isEmpty()
                ? identifier.country().code()
                : identifier.country().text();
        String number = identifier.number().startsWith(words) ? identifier.number() : words + " " + identifier.number();
        return country.isEmpty() ? number : number + " (" + country + ")";
    }

    private static String words(Identifier.Type type) {
        return switch (type) {
            case PASSPORT -> "passport";
            case NATIONAL_ID -> "national ID";
            case TAX_ID -> "tax number";
            case REGISTRATION -> "registration number";
            case IMO -> "IMO";
            case AIRCRAFT_TAIL -> "tail number";
            case AIRCRAFT_SERIAL -> "serial number";
            case HULL -> "hull number";
            case MMSI -> "MMSI";
            case LEI -> "LEI";
            case SWIFT -> "BIC";
            case DIGITAL_CURRENCY -> "wallet";
            case UN_REFERENCE -> "UN reference";
            case OTHER_LIST -> "list number";
            case OTHER -> "number";
        };
    }

    /** What it says that this number, which was asked, equals a listed one; empty if they are of two classes. */
    public Optional<Sureness> against(ComparedNumber listed, List<String> askedCountries) {
        if (!key.equals(listed.key) || !mayBeOneClassAs(listed)) {
            return Optional.empty();
        }
        NumberClass.Reach reach = listed.reach();
        return Optional.of(
                switch (reach) {
                    case OF_THE_WORLD -> isShort() && !isSameClass(listed) ? Sureness.MAY_BE : Sureness.DECIDES;
                    case OF_ITS_REGISTER -> isSameClass(listed) ? Sureness.DECIDES : Sureness.MAY_BE;
                    case OF_ITS_COUNTRY -> document(listed, askedCountries);
                    case OF_MANY -> Sureness.OF_MANY;
                });
    }

    private boolean isShort() {
        return key.length() < SHORTEST;
    }

    private boolean isSameClass(ComparedNumber listed) {
        return sort.equals(listed.sort);
    }

    /** A number of under five characters needs its class; one of another class is another number. */
    private boolean mayBeOneClassAs(ComparedNumber listed) {
        if (sort.isEmpty()) {
            return !isShort();
        }
        if (isSameClass(listed)) {
            boolean list = sort.get() == NumberClass.LIST_ID;
            return list ? issuer.isEmpty() || issuer.equals(listed.issuer) : !isShort() || type.equals(listed.type);
        }
        // ships and banks are also entered under "registration number", on lists and in files
        return !isShort() && (isAnyRegistration() && !listed.isListId() || listed.isAnyRegistration() && !isListId());
    }

    private boolean isListId() {
        return sort.filter(known -> known == NumberClass.LIST_ID || known == NumberClass.UNITED_NATIONS)
                .isPresent();
    }

    private boolean isAnyRegistration() {
        return sort.filter(known -> known == NumberClass.DOCUMENT || known == NumberClass.SHARED)
                        .isPresent()
                && type.filter(known -> known == Identifier.Type.REGISTRATION || known == Identifier.Type.OTHER)
                        .isPresent();
    }

    /** Among whom the number is one party's: check digits tell more than the type that a list gives. */
    private NumberClass.Reach reach() {
        NumberClass.Reach reach = sort.map(NumberClass::reach).orElse(NumberClass.Reach.OF_ITS_COUNTRY);
        if (reach != NumberClass.Reach.OF_ITS_COUNTRY) {
            return reach;
        }
        boolean passport =
                type.filter(known -> known == Identifier.Type.PASSPORT).isPresent();
        boolean russian = (issuer.isEmpty() || issuer.equals("ru"))
                && !passport
                && (CheckDigits.isInn(key) || CheckDigits.isOgrn(key));
        return russian || CheckDigits.isLei(key) ? NumberClass.Reach.OF_THE_WORLD : reach;
    }

    private Sureness document(ComparedNumber listed, List<String> askedCountries) {
        if (isShort() || isOfOtherDocument(listed)) {
            return Sureness.MAY_BE;
        }
        boolean known = !issuer.isEmpty() && !listed.issuer.isEmpty();
        if (known ? issuer.equals(listed.issuer) : askedCountries.contains(listed.issuer)) {
            return Sureness.DECIDES;
        }
        boolean unique =
                key.length() >= LONG && key.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS_OF_LONG;
        return unique && !known ? Sureness.DECIDES : Sureness.MAY_BE;
    }

    /** A passport is no company's registration. */
    private boolean isOfOtherDocument(ComparedNumber listed) {
        Optional<Identifier.Type> theirs = listed.type.filter(known -> known != Identifier.Type.OTHER);
        Optional<Identifier.Type> ours = type.filter(known -> known != Identifier.Type.OTHER);
        boolean passport = ours.filter(known -> known == Identifier.Type.PASSPORT)
                        .isPresent()
                || theirs.filter(known -> known == Identifier.Type.PASSPORT).isPresent();
        return ours.isPresent()
                && theirs.isPresent()
                && passport
                && OF_PEOPLE.contains(ours.get()) != OF_PEOPLE.contains(theirs.get());
    }
}
