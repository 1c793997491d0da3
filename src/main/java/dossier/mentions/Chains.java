package dossier.mentions;

import dossier.mentions.Sighting.Role;
import dossier.names.NameKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Puts sightings of one party into one chain. A single word goes to the latest earlier fuller name that ends in it, else
 * to one that has it, else to a later one (a headline comes first), and otherwise stays alone.
 */
final class Chains {

    /** Acronyms are explained near the start; a directory of companies must not cost more. */
    private static final int MOST_ORGANISATIONS = 300;

    /** Words in which a relative is introduced. */
    private static final int BESIDE = 12;

    private static final int MOST_RESPELLED = 100;

    /** "Arkady and Boris Rotenberg", "Arkady Rotenberg, his brother Boris Rotenberg". */
    private static final int SIDE_BY_SIDE = 4;

    private final ListedNames listed;
    private final boolean tagged;
    private final List<NameChain> chains = new ArrayList<>();
    private final Map<String, List<NameChain>> byKey = new HashMap<>();
    private final Map<String, NameChain> lone = new HashMap<>();
    private final Map<String, NameChain> craft = new HashMap<>();
    private final Set<Sighting> otherNames = new HashSet<>();
    private final Spellings spellings = new Spellings();
    private @Nullable NameChain last;

    private Chains(ListedNames listed, boolean tagged) {
        this.listed = listed;
        this.tagged = tagged;
    }

    /** @param tagged whether a reader of names has read the text, so that a word that it did not mark is hardly a name */
    static List<NameChain> of(List<Sighting> sightings, ListedNames listed, boolean tagged) {
        Chains chains = new Chains(listed, tagged);
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            if (isCraft(sighting)) {
                chains.addCraft(sighting);
            } else if (sighting.role() == Role.OTHER_NAME && chains.last != null) {
                chains.addOtherName(sighting, chains.last);
            } else if (!isSingle(sighting)) {
                chains.last = chains.addFull(sighting);
            } else {
                chains.last = null;
            }
        }
        sightings.stream()
                .filter(sighting -> isSingle(sighting) && !isCraft(sighting) && !chains.otherNames.contains(sighting))
                .forEach(chains::addSingle);
        return chains.finished();
    }

    private static boolean isSingle(Sighting sighting) {
        return sighting.isOneWord();
    }

    private static boolean isCraft(Sighting sighting) {
        return sighting.kind() == NameKind.VESSEL || sighting.kind() == NameKind.AIRCRAFT;
    }

    /** A ship is one by its whole name; the number at its end may be left out: "Adrian Darya 1", "the Adrian Darya". */
    private void addCraft(Sighting sighting) {
        String whole = String.join(" ", sighting.keys());
        String plain = whole.replaceFirst(" \\d+$", "");
        NameChain known = craft.get(whole);
        if (known == null && craft.containsKey(plain) && craft.get(plain).endsWithWord()) {
            known = craft.get(plain);
        }
        if (known == null) {
            known = new NameChain(sighting);
            chains.add(known);
        } else {
            known.add(sighting);
        }
        craft.put(whole, known);
        craft.putIfAbsent(plain, known);
    }

    private void addOtherName(Sighting sighting, NameChain chain) {
        chain.add(sighting);
        register(chain, sighting.keys());
        otherNames.add(sighting);
    }

    private NameChain addFull(Sighting sighting) {
        Optional<NameChain> same = candidates(
                        sighting.lastKey(), sighting.keys().get(0))
                .stream()
                .filter(chain -> chain.kind() == sighting.kind() && chain.agreesWith(sighting.keys(), spellings))
                .reduce((earlier, later) -> later);
        if (same.isPresent()) {
            same.get().add(sighting);
            register(same.get(), sighting.keys());
            return same.get();
        }
        NameChain chain = new NameChain(sighting);
        chains.add(chain);
        register(chain, sighting.keys());
        return chain;
    }

    private List<NameChain> candidates(String last, String first) {
        List<NameChain> both = new ArrayList<>(byKey.getOrDefault(last, List.of()));
        both.addAll(byKey.getOrDefault(first, List.of()));
        return both;
    }

    private void register(NameChain chain, List<String> keys) {
        keys.stream().distinct().forEach(key -> {
            List<NameChain> known = byKey.computeIfAbsent(key, any -> new ArrayList<>());
            // a text that names a thousand people of one surname must not cost a million comparisons
            if (known.size() < 50 && !known.contains(chain)) {
                known.add(chain);
            }
        });
    }

    private void addSingle(Sighting sighting) {
        boolean open = sighting.role() != Role.PLAIN || isOneOfTwo(sighting);
        Optional<NameChain> fuller =
                sighting.role() == Role.ANOTHER ? relative(sighting) : open ? Optional.empty() : antecedent(sighting);
        if (fuller.isPresent()) {
            fuller.get().add(sighting);
            return;
        }
        String name = sighting.kind() + sighting.lastKey() + (open ? sighting.role() : "");
        NameChain known = lone.get(name);
        if (known != null) {
            known.add(sighting);
            return;
        }
        NameChain chain = new NameChain(sighting);
        if (open) {
            chain.leaveOpen();
        }
        lone.put(name, chain);
        chains.add(chain);
    }

    /** "his father, Hafez. The elder Assad": the relative who was named last. */
    private Optional<NameChain> relative(Sighting sighting) {
        return chains.stream()
                .filter(chain -> chain.kind() == NameKind.PERSON && chain.isKin() && chain.isOneWord())
                .filter(chain -> chain.firstWord() < sighting.from())
                .max(Comparator.comparingInt(NameChain::firstWord));
    }

    /** After "Arkady Rotenberg and Boris Rotenberg" a bare surname may be either. */
    private boolean isOneOfTwo(Sighting sighting) {
        String key = sighting.lastKey();
        List<Integer> last = byKey.getOrDefault(key, List.of()).stream()
                .filter(chain -> chain.kind() == sighting.kind() && chain.endsWith(key) && !chain.isKin())
                .map(chain -> chain.fullBefore(sighting.from()))
                .filter(word -> word >= 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        return sighting.kind() == NameKind.PERSON
                && sighting.titles().isEmpty()
                && last.size() > 1
                && last.get(0) - last.get(1) <= SIDE_BY_SIDE;
    }

    private Optional<NameChain> antecedent(Sighting sighting) {
        String key = sighting.lastKey();
        if (sighting.kind() != NameKind.PERSON) {
            return chains.stream()
                    .limit(MOST_ORGANISATIONS)
                    .filter(chain -> chain.kind() == sighting.kind() && isSameOrganisation(key, chain.fullest()))
                    .findFirst();
        }
        List<NameChain> sharing = byKey.getOrDefault(key, List.of()).stream()
                .filter(chain -> chain.kind() == sighting.kind() && !(sighting.kin() && isBeside(chain, sighting)))
                .toList();
        Predicate<NameChain> surname = chain -> chain.endsWith(key) && !chain.isKin();
        Predicate<NameChain> earlier = chain -> chain.firstWord() < sighting.from();
        return latest(sharing, surname.and(earlier))
                .or(() -> latest(sharing, earlier.and(chain -> chain.endsWith(key))))
                .or(() -> onlyOne(sharing, earlier))
                .or(() -> sharing.stream().filter(surname).min(Comparator.comparingInt(NameChain::firstWord)))
                .or(() -> onlyOne(sharing, chain -> true))
                .or(() -> respelled(sighting));
    }

    /** "Maduro Guerra defended his father, President Maduro": nobody is his own relative. */
    private static boolean isBeside(NameChain chain, Sighting sighting) {
        return chain.isNamedBefore(sighting.from(), BESIDE);
    }

    /** "Kadhafi" after "Muammar Gaddafi"; not where two would agree. */
    private Optional<NameChain> respelled(Sighting sighting) {
        if (lone.containsKey(sighting.kind() + sighting.lastKey())) {
            return Optional.empty();
        }
        List<NameChain> alike = chains.stream()
                .filter(chain -> chain.kind() == sighting.kind() && !chain.isOneWord())
                .limit(MOST_RESPELLED)
                .filter(chain -> spellings.isSame(sighting.lastKey(), chain.lastKey()))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** "Federal Security Service, or FSB"; "World Food Programme (WFP)". */
    private static boolean isSameOrganisation(String acronym, List<String> keys) {
        String known = NameWords.standard().organisation(acronym);
        if (!known.isEmpty() && known.equals(NameWords.standard().organisation(String.join(" ", keys)))) {
            return true;
        }
        String initials = keys.stream()
                .filter(key -> !NameWords.standard().isFunction(key))
                .map(key -> key.substring(0, 1))
                .collect(Collectors.joining());
        return acronym.length() > 1 && initials.equals(acronym);
    }

    private static Optional<NameChain> latest(List<NameChain> sharing, Predicate<NameChain> rule) {
        return sharing.stream().filter(rule).max(Comparator.comparingInt(chain -> chain.fullBefore(Integer.MAX_VALUE)));
    }

    /** A given name, or one of several surnames, counts only where one person has it. */
    private static Optional<NameChain> onlyOne(List<NameChain> sharing, Predicate<NameChain> rule) {
        List<NameChain> left = sharing.stream().filter(rule).toList();
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private List<NameChain> finished() {
        return chains.stream()
                .filter(this::isNamed)
                .sorted(Comparator.comparingInt(NameChain::firstWord))
                .toList();
    }

    /** One capitalised word is a person only where a title says so, or where it is a listed family name. */
    private boolean isNamed(NameChain chain) {
        if (!chain.isOneWord() || chain.kind() != NameKind.PERSON) {
            return true;
        }
        String key = chain.fullest().get(0);
        boolean words =
                NameWords.standard().is("ordinary", key) || NameWords.standard().is("organisation", key);
        boolean titled = chain.sightings().stream()
                .anyMatch(sighting -> !sighting.titles().isEmpty());
        boolean sure = chain.sightings().stream().anyMatch(Sighting::sure);
        boolean named = tagged ? sure : !words && listed.isSurname(key);
        boolean family = chain.sightings().stream().anyMatch(sighting -> sighting.role() == Role.FAMILY);
        return family || key.length() > 1 && (titled && !words || named);
    }
}
