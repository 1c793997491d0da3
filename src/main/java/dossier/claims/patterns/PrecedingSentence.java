package dossier.claims.patterns;

import dossier.claims.ClaimAuthority;
import dossier.claims.SaidDate;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.words.ClaimWords;

import java.util.List;

/**
 * What the sentence before said that the next one may rest on.
 *
 * @param authorities who acted; empty if it does not say so, or names several
 * @param date when
 */
public record PrecedingSentence(List<ClaimAuthority> authorities, SaidDate date) {

    /** There is no sentence before, or it says nothing. */
    public static final PrecedingSentence NONE = new PrecedingSentence(List.of(), SaidDate.none());

    private static final ClaimWords WORDS = ClaimWords.standard();

    public PrecedingSentence {
        authorities = List.copyOf(authorities);
    }

    /** What a sentence says to the next: the only authority of a sentence about measures. */
    public static PrecedingSentence of(ClaimSentence sentence) {
        boolean measures = sentence.items().stream()
                .anyMatch(item -> WORDS.is("package-noun", item.key()) || WORDS.is("trigger", item.key()));
        List<ClaimAuthority> authorities = sentence.items().stream()
                .flatMap(item -> item.authority().stream())
                .flatMap(name -> name.authority().stream())
                .filter(authority -> authority != ClaimAuthority.OTHER)
                .distinct()
                .toList();
        if (!measures || authorities.size() != 1 || sentence.question()) {
            return NONE;
        }
        SaidDate date = sentence.items().stream()
                .flatMap(item -> item.date().stream())
                .filter(SaidDate::said)
                .findFirst()
                .orElse(SaidDate.none());
        return new PrecedingSentence(authorities, date);
    }
}
