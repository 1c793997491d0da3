package dossier.claims.patterns;

import dossier.claims.ClaimAuthority;
import dossier.claims.SaidDate;
import dossier.claims.patterns.ClaimRule.First;
import dossier.claims.patterns.ClaimRule.Flag;
import dossier.claims.phrases.Asides;
import dossier.claims.phrases.AuthorityGroups;
import dossier.claims.phrases.NounPhrases;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.claims.sentence.SentenceItem;
import dossier.claims.words.ClaimWords;
import dossier.mentions.NamedParty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the rules against every place of a sentence that speaks of sanctions. */
public final class RuleMatcher {

    /** A subject stands no further before the words of sanction. */
    private static final int REACH_BEFORE = 70;

    private static final int REACH_AFTER = 12;

    private static final List<ClaimRule> RULES = ClaimRules.standard().all();

    private final ClaimSentence sentence;
    private final Context context;
    private final Vetoes vetoes;
    private NounPhrases phrases;
    private final AuthorityGroups groups;
    private final Asides asides;

    RuleMatcher(ClaimSentence sentence, Context context) {
        this.sentence = sentence;
        this.context = context;
        this.vetoes = new Vetoes(sentence);
        this.phrases = new NounPhrases(new ClaimSentence(List.of(), false));
        this.groups = new AuthorityGroups(sentence);
        this.asides = new Asides(sentence);
    }

    /** Whether the sentence has any word of sanctions at all. */
    static boolean speaksOfSanctions(ClaimSentence sentence) {
        return sentence.items().stream().anyMatch(item -> ClaimWords.standard().is("trigger", item.key()));
    }

    /** What is found, from left to right, none within another. */
    List<RuleMatch> find() {
        if (!speaksOfSanctions(sentence) || sentence.items().stream().noneMatch(item -> isNamed(item))) {
            return List.of();
        }
        phrases = new NounPhrases(sentence);
        boolean[] near = nearTriggers();
        List<RuleMatch> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<RuleMatch> here = near[at] ? at(at) : Optional.empty();
            here.ifPresent(found::add);
            at = here.map(one -> Math.max(one.to(), one.from() + 1)).orElse(at + 1);
        }
        return found;
    }

    private static boolean isNamed(SentenceItem item) {
        return item.is(Kind.PARTY) || !item.parties().isEmpty();
    }

    private boolean[] nearTriggers() {
        boolean[] near = new boolean[sentence.size()];
        int marked = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is("trigger", i)) {
                int from = Math.max(marked, i - REACH_BEFORE);
                marked = Math.min(sentence.size(), i + REACH_AFTER);
                for (int j = from; j < marked; j++) {
                    near[j] = true;
                }
            }
        }
        return near;
    }

    private Optional<RuleMatch> at(int from) {
        boolean subject = !phrases.at(from).isEmpty();
        boolean authority = groups.acting(from)
                .filter(group -> vetoes.mayAct(from, group.end()))
                .isPresent();
        if (vetoes.isWithinPhrase(from)) {
            return Optional.empty();
        }
        for (ClaimRule rule : RULES) {
            boolean possible = rule.first() == First.OTHER
                    || rule.first() == First.SUBJECT && subject
                    || rule.first() == First.AUTHORITY && authority;
            Optional<RuleMatch> found = possible ? tried(rule, from) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<RuleMatch> tried(ClaimRule rule, int from) {
        MatchState match = new MatchState(sentence, phrases, groups, asides, from);
        int[] end = {from};
        boolean fits = rule.pattern().matches(match, from, at -> {
            end[0] = at;
            return match.mayEnd(at);
        });
        List<NamedParty> subjects = subjects(rule, match);
        if (!fits || subjects.isEmpty() || vetoes.forbid(rule, match, from, end[0])) {
            return Optional.empty();
        }
        List<ClaimAuthority> authorities = authorities(rule, match, from, end[0]);
        return authorities.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleMatch(rule, from, end[0], subjects, authorities, match));
    }

    /** "the US-sanctioned A and B" are both; "A and B, sanctioned by the US" may be only B. */
    private static List<NamedParty> subjects(ClaimRule rule, MatchState match) {
        return match.subjects(rule.has(Flag.ASIDE) && rule.first() == First.SUBJECT);
    }

    /** Who sanctioned: as said here, else as said just before, else nobody knows. Empty where it is no claim. */
    private List<ClaimAuthority> authorities(ClaimRule rule, MatchState match, int from, int end) {
        if (!match.authorities().isEmpty()) {
            boolean noListing = match.authorities().stream().anyMatch(Optional::isEmpty);
            return noListing
                    ? List.of()
                    : match.authorities().stream().flatMap(Optional::stream).toList();
        }
        if (rule.has(Flag.AUTHORITY)) {
            return List.of();
        }
        if (rule.has(Flag.AMERICAN)) {
            return List.of(ClaimAuthority.US);
        }
        List<ClaimAuthority> announced = announcer(from, end);
        if (!announced.isEmpty()) {
            return announced;
        }
        boolean unknown = context.authorities().isEmpty() && !rule.has(Flag.BEFORE);
        return unknown ? List.of(ClaimAuthority.UNKNOWN) : context.authorities();
    }

    /** "The Treasury said that X had been sanctioned." "The measures target X, Brussels said." */
    private List<ClaimAuthority> announcer(int from, int end) {
        List<Integer> places = new ArrayList<>();
        for (int at = Math.max(0, from - 8); at < from; at++) {
            places.add(at);
        }
        places.add(sentence.is(Kind.COMMA, end) ? end + 1 : sentence.size());
        for (int at : places) {
            Optional<AuthorityGroups.Group> group = groups.acting(at);
            boolean says = group.filter(found -> sentence.endOf("said", found.end()) > found.end())
                    .isPresent();
            if (says) {
                return group.stream()
                        .flatMap(found -> found.authorities().stream())
                        .flatMap(Optional::stream)
                        .toList();
            }
        }
        return List.of();
    }

    /** What the sentence before said: who acted, and when. */
    public record Context(List<ClaimAuthority> authorities, SaidDate date) {

        public static final Context NONE = new Context(List.of(), SaidDate.none());

        public Context {
            authorities = List.copyOf(authorities);
        }

        /** What a sentence says to the next: the only authority of a sentence about measures. */
        public static Context of(ClaimSentence sentence) {
            boolean measures = sentence.items().stream()
                    .anyMatch(item -> ClaimWords.standard().is("package-noun", item.key())
                            || ClaimWords.standard().is("trigger", item.key()));
            List<ClaimAuthority> authorities = sentence.items().stream()
                    .flatMap(item -> item.authority().stream())
                    .flatMap(name -> name.authority().stream())
                    .filter(authority -> authority != ClaimAuthority.OTHER)
                    .distinct()
                    .toList();
            SaidDate date = sentence.items().stream()
                    .flatMap(item -> item.date().stream())
                    .filter(SaidDate::said)
                    .findFirst()
                    .orElse(SaidDate.none());
            return measures && authorities.size() == 1 && !sentence.question() ? new Context(authorities, date) : NONE;
        }
    }
}
