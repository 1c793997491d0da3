package dossier.web.pages.article;

import dossier.lists.ListingKind;

import java.util.Comparator;

/** In which order the parties of an article stand. */
final class Order {

    /** Matches, then what needs review, then what an analyst set aside; people before the others; then as in the text. */
    static final Comparator<PartyCard> BY_WEIGHT = Comparator.comparingInt(
                    (PartyCard party) -> party.band().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(party -> party.kind() != ListingKind.PERSON)
            .thenComparingInt(PartyCard::number);

    private Order() {}
}
