package dossier.claims.frames;

import dossier.claims.ClaimAuthority;
import dossier.claims.SaidDate;
import dossier.claims.sentence.AuthorityName;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.claims.words.ClaimWords;

import java.util.List;

/**
 * What the sentences before said that the next one may rest on.
 *
 * @param authorities who acted; empty if the sentence before does not say so, or names several
 * @param date when
 * @param actor whom "it" or "the department" means: the authority that was the last subject; empty if none was
 */
public record PrecedingSentence(List<ClaimAuthority> authorities, SaidDate date, List<ClaimAuthority> actor) {

    /** There is no sentence before, or it says nothing. */
    public static final PrecedingSentence NONE = new PrecedingSentence(List.of(), SaidDate.none(), List.of());

    /** "On Monday the EU": so many items may stand before the subject. */
    private static final int BEFORE_SUBJECT = 4;

    private static final ClaimWords WORDS = ClaimWords.standard();

    public PrecedingSentence {
        authorities = List.copyOf(authorities);
        actor = List.copyOf(actor);
    }

    /** What a sentence says to the next, apart from those before it. */
    public static PrecedingSentence of(ClaimSentence sentence) {
        return NONE.then(sentence);
    }

    /** What a sentence says to the next: the only authority of a sentence about measures, and who was its subject. */
    public PrecedingSentence then(ClaimSentence sentence) {
        List<ClaimAuthority> subject = actor(sentence);
        boolean measures = sentence.items().stream()
                .anyMatch(item -> WORDS.is("package-noun", item.key()) || WORDS.is("trigger", item.key()));
        List<ClaimAuthority> authorities = sentence.items().stream()
                .flatMap(item -> item.authority().stream())
                .flatMap(name -> name.authority().stream())
                .filter(authority -> authority != ClaimAuthority.OTHER)
                .distinct()
                .toList();
        if (!measures || authorities.size() != 1 || sentence.question()) {
            return new PrecedingSentence(List.of(), SaidDate.none(), subject);
        }
        SaidDate date = sentence.items().stream()
                .flatMap(item -> item.date().stream())
                .filter(SaidDate::said)
                .findFirst()
                .orElse(SaidDate.none());
        return new PrecedingSentence(authorities, date, subject);
    }

    /** The authority that begins the sentence; else the one before, as long as nobody else is named first. */
    private List<ClaimAuthority> actor(ClaimSentence sentence) {
        for (int at = 0; at < Math.min(sentence.size(), BEFORE_SUBJECT); at++) {
            SentenceItem item = sentence.at(at);
            if (item.is(Kind.AUTHORITY)) {
                boolean subject = !item.authority().orElseThrow().adjective() && !sentence.is(Kind.HYPHEN, at + 1);
                return item.authority()
                        .flatMap(AuthorityName::authority)
                        .filter(any -> subject)
                        .map(List::of)
                        .orElse(actor);
            }
            if (item.is(Kind.PARTY) && !sentence.is("agent-pronoun", at)) {
                return List.of();
            }
        }
        return actor;
    }
}
