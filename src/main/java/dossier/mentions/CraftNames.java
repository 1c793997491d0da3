package dossier.mentions;

import dossier.mentions.CapitalRuns.Run;
import dossier.names.NameKind;
import dossier.text.PhraseTrie;
import dossier.text.ReadText;
import dossier.text.Token;
import dossier.text.Token.Gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of ships and aircraft in a text. Ships bear the names of people, places and things, so that a name alone is none: a
 * word for a ship stands directly before it, or an IMO number after it, or it is a listed ship's name of several words in a
 * sentence that speaks of ships. What was named so once is found again. Linear in the text.
 */
final class CraftNames {

    private static final int LONGEST = 4;

    /** "the vessel, which is now called NAME". */
    private static final int CALLED_WITHIN = 6;

    /** "Suez 2", "Sea Probe 114"; a longer number is a year or a sum. */
    private static final int LONGEST_NUMBER = 3;

    private static final Pattern UNITED_STATES = Pattern.compile("N[1-9]\\d{1,4}[A-Z]{0,2}");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{3,4}");
    private static final Pattern FIGURES = Pattern.compile("(?=.*\\d)[A-Z0-9]{4,5}");

    private static final NameWords NAMES = NameWords.standard();
    private static final CraftWords WORDS = CraftWords.standard();

    private final ReadText text;
    private final List<Token> words;
    private final ListedNames listed;
    private final boolean[] ofShips;
    private final boolean[] ofAircraft;
    private final Set<String> endings = new HashSet<>();
    private final Set<String> ordinary = new HashSet<>();
    private final PhraseTrie<Boolean> named = PhraseTrie.byKey();
    private boolean any;

    CraftNames(ReadText text, ListedNames listed) {
        this.text = text;
        this.words = text.words();
        this.listed = listed;
        int sentences = words.isEmpty() ? 0 : text.sentenceOf(words.size() - 1) + 1;
        this.ofShips = new boolean[sentences];
        this.ofAircraft = new boolean[sentences];
        for (int at = 0; at < words.size(); at++) {
            look(at);
        }
    }

    private void look(int at) {
        String key = words.get(at).key();
        int sentence = text.sentenceOf(at);
        ofShips[sentence] |= WORDS.speaksOfShips(key) || isPrefix(at) || isCarrier(at);
        ofAircraft[sentence] |= WORDS.is("aircraft", key);
        if (!words.get(at).isCapital()) {
            ordinary.add(key);
        } else if (at > 0 && words.get(at).before().insideName() && isOfName(at - 1)) {
            endings.add(key);
        }
    }

    private boolean isOfName(int at) {
        String key = words.get(at).key();
        return words.get(at).isCapital() && !NAMES.neverInName(key) && !NAMES.is("article", key) && !isCue(at);
    }

    /** Whether anything in the text speaks of ships or aircraft. */
    private static boolean anyOf(boolean[] sentences) {
        for (boolean each : sentences) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /** The names that a word directly before them, or a number behind them, makes a ship's or an aircraft's. */
    List<Sighting> cued() {
        List<Sighting> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Sighting> aircraft = tailNumber(at);
            List<Run> ships = aircraft.isPresent() ? List.of() : shipsAt(at);
            aircraft.ifPresent(found::add);
            for (Run ship : ships) {
                found.add(ship(ship));
                remember(ship);
            }
            at = aircraft.map(Sighting::to)
                    .orElse(
                            ships.isEmpty()
                                    ? at + 1
                                    : ships.get(ships.size() - 1).to());
        }
        return found;
    }

    /** The names of listed ships where a sentence speaks of ships, and again those that were found before. */
    List<Sighting> again(boolean[] taken) {
        List<Sighting> found = new ArrayList<>();
        if (!any && !anyOf(ofShips)) {
            return found;
        }
        int at = 0;
        while (at < words.size()) {
            int end = words.get(at).isCapital() && !taken[at] ? endOfKnown(at, taken) : at;
            if (end > at) {
                found.add(ship(new Run(at, end)));
                remember(new Run(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private Sighting ship(Run run) {
        return sighting(run, NameKind.VESSEL, keys(run));
    }

    private static Sighting sighting(Run run, NameKind kind, List<String> keys) {
        return new Sighting(run.from(), run.to(), kind, keys);
    }

    private List<String> keys(Run run) {
        return words.subList(run.from(), run.to()).stream().map(Token::key).toList();
    }

    private void remember(Run run) {
        List<String> keys = keys(run);
        any = true;
        put(keys);
        if (keys.size() > 2 && isNumber(words.get(run.to() - 1))) {
            put(keys.subList(0, keys.size() - 1)); // "Adrian Darya" after "Adrian Darya 1"
        }
    }

    private void put(List<String> keys) {
        PhraseTrie<Boolean> node = named;
        for (String key : keys) {
            node = node.child(key);
        }
        node.end(true);
    }

    private int endOfKnown(int from, boolean[] taken) {
        PhraseTrie.Found<Boolean> known = any ? named.longest(words, from) : null;
        int end = known != null ? known.end() : from;
        boolean alone = end - from > 1 || end == from || standsAlone(from);
        if (ofShips[text.sentenceOf(from)]) {
            end = Math.max(alone ? end : from, endOfListed(from));
        } else if (!alone) {
            end = from;
        }
        for (int at = from; at < end; at++) {
            if (taken[at]) {
                return from;
            }
        }
        return end;
    }

    /** A word of a longer name is no ship: "Bella" in "Bella Muster". */
    private boolean standsAlone(int at) {
        boolean before = at > 0 && words.get(at).before().insideName() && isOfName(at - 1);
        boolean after = at + 1 < words.size()
                && words.get(at + 1).before().insideName()
                && words.get(at + 1).isCapital()
                && !isNumber(words.get(at + 1));
        return !before && !after;
    }

    private int endOfListed(int from) {
        long sum = 0;
        int end = from;
        boolean named = !NAMES.isGivenName(words.get(from).key()) || isThe(from - 1);
        for (int at = from; named && at < words.size() && at - from <= LONGEST; at++) {
            if (at > from && !goesOn(at)) {
                break;
            }
            sum = ListedNames.ordered(sum, words.get(at).key());
            if (at > from && listed.isShip(sum)) {
                end = at + 1;
            }
        }
        return end;
    }

    private boolean isThe(int at) {
        return at >= 0 && words.get(at).key().equals("the");
    }

    private boolean goesOn(int at) {
        return words.get(at).before().insideName()
                && (words.get(at).isCapital() || isNumber(words.get(at)) || isNumberPart(at));
    }

    /** "8" of "Petrel-8". */
    private boolean isNumberPart(int at) {
        return words.get(at).before() == Gap.HYPHEN && isFigures(words.get(at));
    }

    private static boolean isFigures(Token word) {
        return word.key().chars().allMatch(Character::isDigit);
    }

    private static boolean isNumber(Token word) {
        return word.key().length() <= LONGEST_NUMBER && isFigures(word);
    }

    /** The names that begin at a word and are made a ship's by what stands before; several after "the tankers". */
    private List<Run> shipsAt(int at) {
        boolean quoted = isQuoted(at);
        boolean cued = at > 0 && isCued(at);
        if (!words.get(at).isCapital() && !isCuedFigure(at, cued, quoted)) {
            return List.of();
        }
        Optional<Run> first = cued ? run(at, quoted) : numbered(at);
        List<Run> ships = new ArrayList<>();
        while (first.isPresent()) {
            ships.add(first.get());
            boolean several =
                    cued && at > 0 && WORDS.is("ships", words.get(at - 1).key());
            first = several ? next(first.get().to()) : Optional.empty();
        }
        return ships;
    }

    /** "the tanker 12 Probe" is none, but in quotation marks it is. */
    private boolean isCuedFigure(int at, boolean cued, boolean quoted) {
        return cued && quoted && isNumber(words.get(at));
    }

    /** The next name of "the tankers Bella, Bering and Luna". */
    private Optional<Run> next(int end) {
        int at = end;
        if (at < words.size()
                && words.get(at).key().equals("and")
                && words.get(at).before() != Gap.SENTENCE) {
            at++;
        } else if (at >= words.size() || words.get(at).before() != Gap.COMMA) {
            return Optional.empty();
        }
        boolean capital =
                at < words.size() && words.get(at).isCapital() && words.get(at).before() != Gap.SENTENCE;
        return capital ? run(at, isQuoted(at)) : Optional.empty();
    }

    /** Whether what stands directly before a word says that a ship's name begins here. */
    private boolean isCued(int at) {
        Gap gap = words.get(at).before();
        boolean direct = gap == Gap.SPACE || gap == Gap.HYPHEN || gap == Gap.ABBREVIATION || isQuoted(at);
        if (!direct) {
            return false;
        }
        String before = words.get(at - 1).key();
        if (isCue(at - 1)) {
            return isCueSpoken(at - 1);
        }
        if (before.equals("flagged")) {
            return ofShips[text.sentenceOf(at)];
        }
        boolean knownAs =
                before.equals("as") && at > 1 && words.get(at - 2).key().equals("known");
        return (knownAs || WORDS.is("calls", before)) && isCalled(at - 1);
    }

    /** In a headline every word is a capital one, and "Oil Tanker Hits Mine" names none. */
    private boolean isCueSpoken(int cue) {
        Token word = words.get(cue);
        return !word.isCapital() || isPrefix(cue) || word.before() == Gap.SENTENCE && !word.isAllCapitals();
    }

    private boolean isCue(int at) {
        return WORDS.speaksOfShips(words.get(at).key()) || isPrefix(at) || isCarrier(at);
    }

    private boolean isCarrier(int at) {
        String key = words.get(at).key();
        return at > 0
                && (key.equals("carrier") || key.equals("carriers"))
                && WORDS.is("carrier", words.get(at - 1).key());
    }

    /** "MV", "M/V". */
    private boolean isPrefix(int at) {
        Token word = words.get(at);
        boolean stroke = at > 0
                && word.isInitial()
                && words.get(at - 1).end() + 1 == word.start()
                && text.text().charAt(word.start() - 1) == '/'
                && WORDS.is("prefix", (words.get(at - 1).surface() + word.surface()).toUpperCase(Locale.ROOT));
        boolean figures = at > 0 && isFigures(words.get(at - 1)); // "500 MT"
        return stroke || !figures && WORDS.is("prefix", word.surface());
    }

    private boolean isCalled(int at) {
        for (int i = at; i >= 0 && at - i <= CALLED_WITHIN; i--) {
            String key = words.get(i).key();
            if (isCue(i)) {
                return true;
            }
            if (!WORDS.is("calls", key) && !WORDS.is("between", key) && !NAMES.isFunction(key)
                    || words.get(i).before() == Gap.SENTENCE) {
                return false;
            }
        }
        return false;
    }

    /** Whether a quotation mark stands directly before a word. */
    private boolean isQuoted(int at) {
        Token word = words.get(at);
        if (at == 0 || word.before() == Gap.SENTENCE || word.start() == 0) {
            return false;
        }
        String between = text.text().substring(words.get(at - 1).end(), word.start());
        return between.length() <= LONGEST
                && between.strip().length() == 1
                && isQuote(between.strip().charAt(0));
    }

    private static boolean isQuote(char letter) {
        return "\"“”„'‘’«»".indexOf(letter) >= 0;
    }

    private Optional<Run> run(int from, boolean quoted) {
        int end = from + 1;
        while (end < words.size() && goesOn(end) && end - from <= LONGEST && !isCue(end)) {
            end++;
        }
        if (!quoted) {
            end = withoutHeadline(from, withoutUnit(from, end));
        }
        Run run = new Run(from, end);
        return end > from && run.size() <= LONGEST && (quoted || isShipName(run)) ? Optional.of(run) : Optional.empty();
    }

    private int withoutUnit(int from, int end) {
        boolean unit = end - from > 1
                && end < words.size()
                && isNumber(words.get(end - 1))
                && WORDS.is("unit", words.get(end).key());
        int last = unit ? end - 1 : end;
        while (last > from + 1 && isDay(words.get(last - 1).key())) {
            last--;
        }
        return last;
    }

    /** "MV Probe on Monday", "the tanker Probe Monday". */
    private static boolean isDay(String key) {
        return NAMES.neverInName(key) && !NAMES.isPlace(key) && !NAMES.isNationality(key) && key.length() > 2;
    }

    /** "Superyacht Muster Seized in Fiji": after a capital word for a ship the name ends before an ordinary word. */
    private int withoutHeadline(int from, int end) {
        if (from == 0 || !words.get(from - 1).isCapital() || isPrefix(from - 1)) {
            return end;
        }
        int last = from + 1;
        while (last < end
                && !ordinary.contains(words.get(last).key())
                && !NAMES.is("ordinary", words.get(last).key())) {
            last++;
        }
        return last;
    }

    private boolean isShipName(Run run) {
        Token first = words.get(run.from());
        Token last = words.get(run.to() - 1);
        boolean body = NAMES.is("organisation", last.key()) && !isKnownShip(run);
        boolean owner = run.to() < words.size()
                && words.get(run.to()).before() == Gap.SPACE
                && WORDS.is("owner", words.get(run.to()).key());
        if (body || owner && !isKnownShip(run)) {
            return false;
        }
        if (run.size() > 1) {
            return !NAMES.isNationality(first.key())
                    && !NAMES.isFunction(first.key())
                    && !NAMES.isPlace(ReadText.phrase(words.subList(run.from(), run.to())));
        }
        return !NAMES.neverInName(first.key())
                && first.key().length() > 1
                && !endings.contains(first.key())
                && !listed.isAcronym(first.surface());
    }

    private boolean isKnownShip(Run run) {
        return endOfListed(run.from()) == run.to();
    }

    /** "Probe Star (IMO 9000003)", "Probe Star, IMO: 9000003". */
    private Optional<Run> numbered(int from) {
        if (from > 0
                && words.get(from).before().insideName()
                && words.get(from - 1).isCapital()) {
            return Optional.empty();
        }
        int end = from + 1;
        while (end < words.size() && goesOn(end) && end - from <= LONGEST) {
            end++;
        }
        if (end >= words.size()) {
            return Optional.empty();
        }
        Token label = words.get(end);
        boolean beside = label.before() == Gap.PUNCTUATION || label.before() == Gap.COMMA;
        boolean number = label.key().startsWith("imo") || label.key().equals("mmsi");
        int start = NAMES.is("article", words.get(from).key()) || isCue(from) ? from + 1 : from;
        boolean name = start < end && !NAMES.neverInName(words.get(start).key()) && end - start <= LONGEST;
        return beside && number && name && label.isAllCapitals() ? Optional.of(new Run(start, end)) : Optional.empty();
    }

    /** "RA-64053", "EP-GOM", "N1234A" in a sentence that speaks of an aircraft. */
    private Optional<Sighting> tailNumber(int at) {
        if (!ofAircraft[text.sentenceOf(at)] || !isTail(words, at)) {
            return Optional.empty();
        }
        Run run = new Run(at, isUnitedStates(words.get(at)) ? at + 1 : at + 2);
        return Optional.of(sighting(run, NameKind.AIRCRAFT, List.of(String.join("", keys(run)))));
    }

    /** Whether a word begins what has the form of a tail number. */
    static boolean isTail(List<Token> words, int at) {
        Token mark = words.get(at);
        boolean hyphen = at + 1 < words.size() && words.get(at + 1).before() == Gap.HYPHEN;
        return isUnitedStates(mark)
                || hyphen
                        && WORDS.is("mark", mark.surface())
                        && isRest(mark.surface(), words.get(at + 1).surface());
    }

    private static boolean isUnitedStates(Token mark) {
        return mark.key().length() > LONGEST
                && UNITED_STATES.matcher(mark.surface()).matches();
    }

    private static boolean isRest(String mark, String rest) {
        return LETTERS.matcher(rest).matches()
                || WORDS.is("digits", mark) && FIGURES.matcher(rest).matches();
    }
}
