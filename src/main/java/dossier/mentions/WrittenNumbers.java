package dossier.mentions;

import dossier.mentions.WrittenNumber.Kind;
import dossier.text.ReadText;
import dossier.text.Token;
import dossier.text.Token.Gap;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the numbers in a text that may say who somebody is: of ships, aircraft, wallets, companies and documents. A number means
 * nothing without the word that says what it is; only the address of a wallet speaks for itself. Linear in the text.
 */
public final class WrittenNumbers {

    private static final CraftWords WORDS = CraftWords.standard();

    /** "tax identification number (INN): 7700000000": so many words after the label a number may still be its. */
    private static final int AFTER_LABEL = 7;

    private static final int IMO_DIGITS = 7;
    private static final int MMSI_DIGITS = 9;
    private static final int FEWEST_SIGNS = 5;
    private static final int SHORTEST_WALLET = 25;
    private static final int LONGEST_WALLET = 120;

    private final ReadText text;
    private final List<Token> words;
    private final List<WrittenNumber> found = new ArrayList<>();
    private int sentence = -1;
    private boolean imo;
    private boolean mmsi;
    private boolean aircraft;
    private @Nullable Kind labelled;
    private int label;

    private WrittenNumbers(ReadText text) {
        this.text = text;
        this.words = text.words();
    }

    /** The numbers in the order of the text. */
    public static List<WrittenNumber> in(ReadText text) {
        WrittenNumbers numbers = new WrittenNumbers(text);
        int at = 0;
        while (at < numbers.words.size()) {
            at = numbers.read(at);
        }
        return numbers.found;
    }

    /** Whether seven digits can be an IMO number: the last is that of the others, times 7 to 2, added. */
    private static boolean isImo(String digits) {
        if (digits.length() != IMO_DIGITS || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < IMO_DIGITS - 1; i++) {
            sum += (digits.charAt(i) - '0') * (IMO_DIGITS - i);
        }
        return sum % 10 == digits.charAt(IMO_DIGITS - 1) - '0';
    }

    /** Whether a word may stand between a name and its number: it says of what sort the number is, or nothing. */
    public static boolean leadsToNumber(String key) {
        return WORDS.is("register-label", key)
                || WORDS.is("register-number", key)
                || WORDS.is("document-number", key)
                || WORDS.is("number-word", key)
                || WORDS.is("number-filler", key);
    }

    private int read(int at) {
        if (text.sentenceOf(at) != sentence) {
            begin(at);
        }
        Token word = words.get(at);
        String key = word.key();
        imo |= key.equals("imo");
        mmsi |= key.equals("mmsi");
        Kind says = labelAt(at);
        if (says != null) {
            labelled = says;
            label = at;
        }
        if (word.end() - word.start() >= SHORTEST_WALLET && isWallet(word)) {
            return add(at, at + 1, Kind.WALLET);
        }
        if (!hasDigit(word) && !isMark(at)) {
            return at + 1;
        }
        int end = end(at);
        String sound = ReadText.phrase(words.subList(at, end)).replace(" ", "");
        Kind kind = kind(at, end, sound);
        return kind == null ? at + 1 : add(at, end, kind);
    }

    /** What is said of the numbers of one sentence is not said of those of the next. */
    private void begin(int at) {
        sentence = text.sentenceOf(at);
        imo = false;
        mmsi = false;
        labelled = null;
        aircraft = false;
        for (int i = at; i < words.size() && text.sentenceOf(i) == sentence; i++) {
            aircraft |= WORDS.is("aircraft", words.get(i).key());
        }
    }

    private @Nullable Kind kind(int at, int end, String sound) {
        boolean digits = sound.chars().allMatch(Character::isDigit);
        if (sound.startsWith("imo") && isImo(sound.substring("imo".length())) || imo && isImo(sound)) {
            return Kind.IMO;
        }
        if (mmsi && digits && sound.length() == MMSI_DIGITS) {
            return Kind.MMSI;
        }
        Kind said = at - label <= AFTER_LABEL ? labelled : null;
        if (aircraft && said != Kind.SERIAL && CraftNames.isTail(words, at)) {
            return Kind.TAIL;
        }
        boolean known = sound.length() >= FEWEST_SIGNS
                && sound.chars().filter(Character::isDigit).count() >= FEWEST_SIGNS - 1;
        return known && said != Kind.TAIL && (said != Kind.SERIAL || aircraft) && end > at ? said : null;
    }

    private @Nullable Kind labelAt(int at) {
        String key = words.get(at).key();
        if (WORDS.is("register-label", key)) {
            return Kind.REGISTRATION;
        }
        String before = at > 0 && words.get(at).before() != Gap.SENTENCE
                ? words.get(at - 1).key()
                : "";
        if (WORDS.is("number-word", key)) {
            return WORDS.is("register-number", before)
                    ? Kind.REGISTRATION
                    : WORDS.is("document-number", before)
                            ? Kind.DOCUMENT
                            : before.equals("serial") ? Kind.SERIAL : null;
        }
        return key.equals("msn") ? Kind.SERIAL : key.equals("passport") ? Kind.DOCUMENT : null;
    }

    private int add(int from, int to, Kind kind) {
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        found.add(new WrittenNumber(start, end, text.text().substring(start, end), kind));
        return to;
    }

    /** A number goes on over hyphens and strokes without a space: "550-0123". */
    private int end(int from) {
        int end = from + 1;
        while (end < words.size()
                && words.get(end).start() == words.get(end - 1).end() + 1
                && "-/.".indexOf(text.text().charAt(words.get(end).start() - 1)) >= 0
                && words.get(end).before() != Gap.SENTENCE) {
            end++;
        }
        return end;
    }

    private boolean isMark(int at) {
        return words.get(at).isAllCapitals()
                && at + 1 < words.size()
                && words.get(at + 1).before() == Gap.HYPHEN;
    }

    private static boolean hasDigit(Token word) {
        return word.key().chars().anyMatch(Character::isDigit);
    }

    private static final Pattern WALLET = Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9]+");

    /** Letters and digits of one piece, both of them: of words that long there are none. */
    private boolean isWallet(Token word) {
        String address = text.text().substring(word.start(), word.end());
        return address.length() <= LONGEST_WALLET && WALLET.matcher(address).matches();
    }
}
