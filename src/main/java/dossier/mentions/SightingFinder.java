package dossier.mentions;

import dossier.mentions.CapitalRuns.Run;
import dossier.mentions.Sighting.Beside;
import dossier.names.NameKind;
import dossier.names.WorldNames;
import dossier.text.ReadText;
import dossier.text.Token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every place in a text where a name seems to stand, each for itself. */
final class SightingFinder {

    /** "Mohammed bin Salman bin Abdulaziz Al Saud" has five words besides its particles. */
    private static final int LONGEST_PERSON = 5;

    private static final NameWords WORDS = NameWords.standard();

    private final ReadText text;
    private final List<Token> words;
    private final ListedNames listed;
    private final Surroundings surroundings;
    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final boolean[] personListed;
    private final Optional<TaggedRuns> tagged;
    private final Optional<ForeignWords> foreign;
    private final List<Sighting> found = new ArrayList<>();

    SightingFinder(ReadText text, ListedNames listed, Optional<TaggedRuns> tagged, String language) {
        boolean english = language.isEmpty() || language.equals("en");
        this.foreign = english ? Optional.empty() : Optional.of(ForeignWords.of(language));
        this.tagged = tagged;
        this.text = text;
        this.words = text.words();
        this.listed = listed;
        this.surroundings = new Surroundings(text);
        this.personListed = new boolean[words.size()];
    }

    /** In order of the text, none inside another. */
    List<Sighting> find() {
        words.stream().filter(word -> !word.isCapital()).map(Token::key).forEach(ordinary::add);
        boolean[] taken = new boolean[words.size()];
        CraftNames craft = new CraftNames(text, listed);
        take(craft.cued(), taken);
        foreign.ifPresent(language -> found.addAll(new ForeignSpans(text, listed.foreign(), language, taken).find()));
        take(
                new InvertedNames(words, listed)
                        .find().stream()
                                .filter(name -> isFree(new Run(name.from(), name.to()), taken))
                                .toList(),
                taken);
        for (ListedSpan span : new ListedSpans(text, listed).find()) {
            if (isFree(new Run(span.from(), span.to()), taken) && !isForeignWord(span)) {
                takeListed(span, taken);
            }
        }
        take(craft.again(taken), taken);
        List<Run> sure = tagged.map(runs -> take(runs, taken)).orElse(List.of());
        List<Run> cores = new ArrayList<>();
        new CapitalRuns(words, taken).find().forEach(run -> cut(run, cores));
        Stream.concat(sure.stream(), cores.stream())
                .filter(run -> keys(run).size() == 1)
                .forEach(run -> alone.addAll(keys(run)));
        sure.forEach(this::lookAtPerson);
        cores.forEach(this::look);
        found.sort(Comparator.comparingInt(Sighting::from));
        return found;
    }

    /** Other languages have nouns and first words in capitals that stand in small letters elsewhere. */
    private boolean isForeignWord(ListedSpan span) {
        return foreign.isPresent()
                && span.to() - span.from() == 1
                && ordinary.contains(words.get(span.from()).key());
    }

    private void take(List<Sighting> names, boolean[] taken) {
        for (Sighting each : names) {
            Arrays.fill(taken, each.from(), each.to(), true);
            found.add(each);
        }
    }

    /** Marked names that are not taken yet: people without their titles, and organisations, which need no look. */
    private List<Run> take(TaggedRuns runs, boolean[] taken) {
        List<Run> people = new ArrayList<>();
        for (Run run : runs.persons()) {
            if (isBody(run, runs.persons())) {
                takeOrganisation(run, taken);
                continue;
            }
            int from = run.from();
            for (int title = nameTitle(from, run.to()); title > 0; title = nameTitle(from, run.to())) {
                from += title;
            }
            Run name = new Run(withInitials(from, taken), run.to());
            if (isFree(name, taken) && !isBareTitle(name) && !keys(name).isEmpty()) {
                people.add(name);
                Arrays.fill(taken, name.from(), name.to(), true);
            }
        }
        for (Run run : runs.organisations()) {
            takeOrganisation(run, taken);
        }
        return people;
    }

    private void takeOrganisation(Run run, boolean[] taken) {
        if (isFree(run, taken) && !anyListed(run) && !keys(run).isEmpty() && !isPlaceName(run)) {
            Arrays.fill(taken, run.from(), run.to(), true);
            found.add(new Sighting(run.from(), run.to(), NameKind.ORGANISATION, keys(run)));
        }
    }

    /** "Daesh", "Jabhat al-Nusra" marked as people: well-known bodies of whose names nobody is called, nor anybody in the text. */
    private boolean isBody(Run run, List<Run> people) {
        List<String> keys = keys(run);
        return ListedNames.isWellKnown(surroundings.phrase(run.from(), run.to()))
                && keys.stream().noneMatch(key -> WorldNames.standard().commonness(key) > 0)
                && people.stream()
                        .map(this::keys)
                        .noneMatch(other -> other.size() > keys.size() && other.containsAll(keys));
    }

    /** Length of the title at a name's beginning, if a name is left without it. */
    private int nameTitle(int from, int to) {
        int title = surroundings.titleFrom(from, to);
        boolean nameToo = title > 0 && WORDS.isNameToo(words.get(from).key()) && to - from <= 2;
        return nameToo || personListed[from] || from + title >= to ? 0 : title;
    }

    /** "V. V. Putin" where only "Putin" is marked. */
    private int withInitials(int from, boolean[] taken) {
        int start = from;
        while (start > 0
                && !taken[start - 1]
                && words.get(start - 1).isInitial()
                && words.get(start).before() == Token.Gap.INITIAL) {
            start--;
        }
        return start;
    }

    private boolean isPlaceName(Run run) {
        return WORDS.isPlace(surroundings.phrase(run.from(), run.to()));
    }

    private static boolean isFree(Run run, boolean[] taken) {
        for (int i = run.from(); i < run.to(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private void lookAtPerson(Run core) {
        found.add(new Sighting(core.from(), core.to(), NameKind.PERSON, keys(core), beside(core), true));
    }

    private Beside beside(Run core) {
        int titleStart = surroundings.startOfTitles(core.from());
        return new Beside(
                surroundings.titles(titleStart, core.from()),
                surroundings.roles(titleStart, core.from(), core.to()),
                surroundings.isKin(titleStart));
    }

    private void takeListed(ListedSpan span, boolean[] taken) {
        if (!isFree(new Run(span.from(), span.to()), taken)) {
            return;
        }
        if (span.kind() == NameKind.PERSON) {
            Arrays.fill(personListed, span.from(), span.to(), true);
            return;
        }
        Arrays.fill(taken, span.from(), span.to(), true);
        found.add(new Sighting(span.from(), span.to(), span.kind(), keys(new Run(span.from(), span.to()))));
    }

    /** Cuts titles and ordinary words off a run, at its ends and in its middle. */
    private void cut(Run run, List<Run> cores) {
        int from = run.from();
        for (int at = run.from(); at < run.to(); at++) {
            int title = at == from ? surroundings.titleFrom(at, run.to()) : 0;
            boolean leavesName = title > 0
                    && (at + title < run.to())
                    && !(WORDS.isNameToo(words.get(at).key()) && run.to() - at <= 2)
                    && !personListed[at];
            if (leavesName) {
                at += title - 1;
                from = at + 1;
            } else if (splits(at)) {
                addCore(from, at, cores);
                from = at + 1;
            }
        }
        addCore(from, run.to(), cores);
    }

    private void addCore(int from, int to, List<Run> cores) {
        if (to > from) {
            cores.add(new Run(from, to));
        }
    }

    private boolean splits(int at) {
        String key = words.get(at).key();
        boolean partOfName = !words.get(at).isCapital() || words.get(at).isInitial(); // "bin", "-un", "J."
        if (personListed[at] || WORDS.isParticle(key) || partOfName) {
            return false;
        }
        boolean organisationWord = WORDS.is("organisation", key);
        return WORDS.is("ordinary", key) && !organisationWord || ordinary.contains(key) && !organisationWord;
    }

    private void look(Run core) {
        List<String> keys = keys(core);
        if (keys.isEmpty() || keys.size() > LONGEST_PERSON && !anyListed(core)) {
            return;
        }
        if (WORDS.isPlace(surroundings.phrase(core.from(), core.to())) || isBareTitle(core)) {
            return;
        }
        Beside beside = beside(core);
        if (keys.stream().anyMatch(key -> WORDS.is("organisation", key)) && !anyListed(core)) {
            if (keys.size() > 1) {
                found.add(new Sighting(core.from(), core.to(), NameKind.ORGANISATION, keys, Beside.NOTHING, false));
            }
        } else if (keys.size() == 1 || isPerson(core, keys, !beside.equals(Beside.NOTHING) || isIntroduced(core))) {
            found.add(new Sighting(core.from(), core.to(), NameKind.PERSON, keys, beside, false));
        }
    }

    /** "Außenminister NAME": by an office in the language of the text. */
    private boolean isIntroduced(Run core) {
        int before = core.from() - 1;
        return before >= 0
                && words.get(core.from()).before() == Token.Gap.SPACE
                && foreign.filter(
                                language -> language.isOffice(words.get(before).key()))
                        .isPresent();
    }

    private boolean isBareTitle(Run core) {
        String phrase = surroundings.phrase(core.from(), core.to());
        return WORDS.isTitle(phrase) && !WORDS.isNameToo(phrase) && !listed.isSurname(phrase);
    }

    /** Two capitalised words are a person only where something says so; a false name is worse than a missed one. */
    private boolean isPerson(Run core, List<String> keys, boolean introduced) {
        String last = keys.get(keys.size() - 1);
        boolean place = WORDS.is("place", last) || WORDS.isPlace(String.join(" ", keys));
        boolean headline = keys.size() > 1
                && words.subList(core.from(), core.to()).stream().allMatch(Token::isAllCapitals)
                && !anyListed(core);
        if (place || headline) {
            return false;
        }
        if (tagged.isPresent()) {
            return anyListed(core) || introduced && keys.size() <= 3;
        }
        return anyListed(core)
                || introduced
                || keys.stream().limit(keys.size() - 1L).anyMatch(WORDS::isGivenName)
                || words.get(core.from()).isInitial() && last.length() > 2
                || alone.contains(last) && !ordinary.contains(last)
                || surroundings.isSpeaker(core.from(), core.to());
    }

    private boolean anyListed(Run core) {
        for (int i = core.from(); i < core.to(); i++) {
            if (personListed[i]) {
                return true;
            }
        }
        return false;
    }

    private List<String> keys(Run run) {
        return words.subList(run.from(), run.to()).stream()
                .map(Token::key)
                .filter(key -> !WORDS.is("article", key) && !WORDS.is("assimilated", key))
                .toList();
    }
}
