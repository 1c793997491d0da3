package dossier.claims;

import dossier.mentions.NamedParty;

import java.util.Optional;

/**
 * What a text says about sanctions on one party by one authority: {@code text.substring(start, end).equals(surface)}.
 *
 * @param start first UTF-16 code unit of the clause that says so
 * @param end one past the last
 * @param surface the clause itself; several claims may share it
 * @param subject of whom it is said: one of the parties of the text, or one made here where the text gives the surname
 *     only with somebody else ("his son Ivan")
 * @param authority who sanctions
 * @param action what was done
 * @param polarity what is said of the listing
 * @param kind whether it happened or is so
 * @param date when, as precise as said
 * @param reason why, as written, where it is said
 * @param open whether it may be true without ending the listing: a court annuls one period of it
 */
public record Claim(
        int start,
        int end,
        String surface,
        NamedParty subject,
        ClaimAuthority authority,
        ClaimAction action,
        Polarity polarity,
        ClaimKind kind,
        SaidDate date,
        Optional<String> reason,
        boolean open) {}
