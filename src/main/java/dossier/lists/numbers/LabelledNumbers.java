package dossier.lists.numbers;

import dossier.lists.Country;
import dossier.lists.numbers.NumberLabels.Found;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes numbers out of the words around them: {@code Tax ID No. 9710007769 (Russia); Registration Number 1167746154432 (Russia)}
 * is two numbers, each with its label and country. A label may stand before or behind its number, and where a line break was
 * lost, right at the end of the number before.
 */
public final class LabelledNumbers {

    private static final Pattern BETWEEN_PIECES = Pattern.compile("[;,|\\n]|\\s(?:and|or)\\s");
    private static final Pattern BRACKET = Pattern.compile("(?<=\\s|^|[;,])[(\\[]([^()\\[\\]]*)[)\\]]?");
    private static final Pattern EU_REFERENCE =
            Pattern.compile("(?i)(?<![\\p{L}\\d])EU[.\\s-]{1,2}(\\d{1,6})[.\\s-](\\d{1,3})(?![\\p{L}\\d])");

    /** What may stand between a label and its number. */
    private static final Pattern FILLING = Pattern.compile(
            "^(?:[\\s:=#№°.'\"‘’*/)\\]–—-]+|(?:numbers?|nos?|nr|num|codes?|card|id|is|of|the|n|номер|серия)(?![\\p{L}\\d]))+",
            Pattern.CASE_INSENSITIVE);

    /** With these begins what is said of a document, not its number. */
    private static final Set<String> DATE_WORDS = Set.of(
            "issued", "issue", "iss", "expires", "expired", "expiry", "exp", "valid", "dated", "date", "until", "since",
            "on", "in", "as");

    private static final String INSIDE = "-/._–\\";
    private static final int LONGEST_SERIES = 4;
    private static final int SHORTEST_UNKNOWN_LABEL = 5;

    private final IssuingCountries countries = IssuingCountries.standard();
    private final String text;
    private final List<LabelledNumber> numbers = new ArrayList<>();

    private LabelledNumbers(String text) {
        this.text = text;
    }

    /** The numbers of a text in its order; none if it has none. */
    public static List<LabelledNumber> in(String text) {
        Matcher reference = EU_REFERENCE.matcher(text);
        if (reference.find() && reference.group().length() == text.strip().length()) {
            return List.of(plain("EU." + reference.group(1) + "." + reference.group(2)));
        }
        LabelledNumbers reading = new LabelledNumbers(text);
        reading.read();
        return List.copyOf(reading.numbers);
    }

    private static LabelledNumber plain(String number) {
        return new LabelledNumber(number, Optional.empty(), "", IssuingCountries.NONE, "");
    }

    private void read() {
        List<Found> labels = NumberLabels.standard().in(text);
        int first = labels.isEmpty() ? text.length() : labels.get(0).start();
        Country before = IssuingCountries.NONE;
        String leading = text.substring(0, first);
        Optional<Country> leads = countries.endOf(leading);
        if (leads.isPresent() && !labels.isEmpty()) {
            before = leads.get();
            leading = leading.substring(0, leading.length() - before.text().length() - trailing(leading));
        }
        readSegment(leading, Optional.empty(), IssuingCountries.NONE);
        for (int i = 0; i < labels.size(); i++) {
            Found label = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            String segment = text.substring(label.end(), end);
            Optional<Country> ofNext = i + 1 < labels.size() ? countries.endOf(segment) : Optional.empty();
            if (ofNext.isPresent()) {
                segment = segment.substring(
                        0, segment.length() - ofNext.get().text().length() - trailing(segment));
            }
            int known = numbers.size();
            readSegment(segment, Optional.of(label), before);
            if (known == numbers.size()) {
                labelBehind(label, before);
            }
            before = ofNext.orElse(numbers.size() > known ? IssuingCountries.NONE : before);
        }
    }

    private static int trailing(String segment) {
        return segment.length() - segment.stripTrailing().length();
    }

    /** "1000334551 (Tax identification number)": the label belongs to what stands before it. */
    private void labelBehind(Found label, Country country) {
        int last = numbers.size() - 1;
        if (last >= 0 && numbers.get(last).label().isEmpty()) {
            LabelledNumber number = numbers.get(last);
            numbers.set(
                    last,
                    new LabelledNumber(
                            number.number(),
                            Optional.of(label.label()),
                            text.substring(label.start(), label.end()),
                            number.country().equals(IssuingCountries.NONE) ? country : number.country(),
                            number.remark()));
        }
    }

    private void readSegment(String segment, Optional<Found> label, Country before) {
        int known = numbers.size();
        Country country = before;
        StringBuilder bare = new StringBuilder();
        List<String> remarks = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(segment);
        int start = 0;
        while (bracket.find()) {
            bare.append(segment, start, bracket.start()).append(';');
            start = bracket.end();
            Optional<Country> named = countries.of(bracket.group(1));
            country = named.orElse(country);
            boolean onlyInBrackets =
                    named.isEmpty() && segment.substring(0, bracket.start()).isBlank();
            if (onlyInBrackets) {
                bare.append(bracket.group(1)).append(';');
            } else if (named.isEmpty() && !bracket.group(1).isBlank()) {
                remarks.add(bracket.group(1).strip());
            }
        }
        bare.append(segment.substring(start));
        for (String piece : BETWEEN_PIECES.split(bare)) {
            Optional<Country> named = countries.of(piece);
            country = named.orElse(country);
            if (named.isEmpty()) {
                readPiece(piece, label, remarks);
            }
        }
        for (int i = known; i < numbers.size(); i++) {
            LabelledNumber number = numbers.get(i);
            Country its = number.country().equals(IssuingCountries.NONE) ? country : number.country();
            String remark = i == known ? String.join("; ", remarks) : number.remark();
            numbers.set(i, new LabelledNumber(number.number(), number.label(), number.said(), its, remark));
        }
    }

    private void readPiece(String piece, Optional<Found> label, List<String> remarks) {
        String rest = withoutFilling(piece);
        Country country = IssuingCountries.NONE;
        Optional<Country> leads = countries.beginningOf(rest);
        if (leads.isPresent()) {
            country = leads.get();
            rest = withoutFilling(rest.substring(country.text().length()));
        }
        rest = withoutUnknownLabel(rest);
        int end = endOfNumber(rest);
        String number = rest.substring(0, end);
        if (!isNumber(number, rest, label)) {
            if (!rest.isBlank()) {
                remarks.add(rest.strip());
            }
            return;
        }
        String behind = rest.substring(end).strip();
        Optional<Country> ends = countries.of(behind);
        if (ends.isEmpty() && behind.length() > 1) {
            remarks.add(behind);
        }
        String said =
                label.map(found -> text.substring(found.start(), found.end())).orElse("");
        numbers.add(new LabelledNumber(number, label.map(Found::label), said, ends.orElse(country), ""));
    }

    private static String withoutFilling(String piece) {
        return FILLING.matcher(piece.strip()).replaceFirst("").strip();
    }

    /** "SPARK code 9027410": words that no table has may be a label too; "ABC 123456" is a series and its number. */
    private static String withoutUnknownLabel(String piece) {
        int end = 0;
        while (end < piece.length()) {
            int chunk = chunkEnd(piece, end);
            String word = piece.substring(end, chunk);
            boolean label =
                    word.length() >= SHORTEST_UNKNOWN_LABEL || chunk < piece.length() && piece.charAt(chunk) == ':';
            if (word.isEmpty()
                    || hasDigit(word)
                    || !label
                    || DATE_WORDS.contains(word.toLowerCase(Locale.ROOT))
                    || piece.chars().skip(chunk).noneMatch(Character::isDigit)
                    || chunk < piece.length() && INSIDE.indexOf(piece.charAt(chunk)) >= 0) {
                break;
            }
            end = piece.length() - withoutFilling(piece.substring(chunk)).length();
        }
        return piece.substring(end);
    }

    private static int endOfNumber(String piece) {
        int end = chunkEnd(piece, 0);
        while (end < piece.length()) {
            int next = nextChunk(piece, end);
            if (next < 0) {
                return end;
            }
            end = chunkEnd(piece, next);
            if (end < piece.length() && piece.charAt(end) == ')') {
                end++;
            }
        }
        return end;
    }

    /** Where the number goes on, or -1: over one sign, over a space if digits follow. */
    private static int nextChunk(String piece, int end) {
        char sign = piece.charAt(end);
        int next = end + 1;
        if (next >= piece.length()) {
            return -1;
        }
        boolean closes = sign == '(' && piece.indexOf(')', next) > 0 && piece.indexOf(')', next) + 1 < piece.length();
        if (INSIDE.indexOf(sign) >= 0 || closes) {
            return Character.isLetterOrDigit(piece.charAt(next)) ? next : -1;
        }
        if (Character.isLetterOrDigit(sign)) {
            return end;
        }
        if (!Character.isWhitespace(sign) || !Character.isLetterOrDigit(piece.charAt(next))) {
            return -1;
        }
        int chunk = chunkEnd(piece, next);
        boolean series = chunk - next <= 2 && chunk + 1 < piece.length() && Character.isDigit(piece.charAt(chunk + 1));
        return hasDigit(piece.substring(next, chunk)) || series ? next : -1;
    }

    private static int chunkEnd(String piece, int start) {
        int end = start;
        while (end < piece.length() && Character.isLetterOrDigit(piece.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumber(String number, String piece, Optional<Found> label) {
        if (number.isEmpty()) {
            return false;
        }
        if (!hasDigit(number)) {
            return isNameLike(number, piece, label);
        }
        int letters = 0;
        while (letters < number.length() && Character.isLetter(number.charAt(letters))) {
            letters++;
        }
        boolean series = letters == 0 || letters < number.length() && !Character.isWhitespace(number.charAt(letters));
        return series || letters <= LONGEST_SERIES;
    }

    /** Codes of banks, call signs and marks of aircraft may have letters only. */
    private static boolean isNameLike(String number, String piece, Optional<Found> label) {
        boolean capitals = number.equals(number.toUpperCase(Locale.ROOT)) && number.length() >= SHORTEST_UNKNOWN_LABEL;
        if (label.isEmpty()) {
            return capitals && number.equals(piece.strip());
        }
        return switch (label.get().label().sort()) {
            case BIC -> CheckDigits.isBic(NumberKey.plain(number));
            case CALL_SIGN, AIRCRAFT_TAIL -> capitals || number.length() >= LONGEST_SERIES;
            default -> false;
        };
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    static List<String> parts(String number) {
        return Arrays.stream(number.split("/")).map(String::strip).toList();
    }
}
