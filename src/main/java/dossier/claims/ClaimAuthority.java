package dossier.claims;

import dossier.lists.Authority;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Who is said to have sanctioned. */
public enum ClaimAuthority {
    US,
    UK,
    EU,
    /** The United Nations; their list is loaded by those who ask for it. */
    UN,
    /** Another country. */
    OTHER,
    /** Several at once that are not distinguished: "the West", "the G7". */
    GROUP,
    /** Not said. */
    UNKNOWN;

    /** ISO code of the country that acts, lower case, {@code eu} for the Union; empty where it is none of the three. */
    public String country() {
        return switch (this) {
            case US -> "us";
            case UK -> "gb";
            case EU -> "eu";
            case UN, OTHER, GROUP, UNKNOWN -> "";
        };
    }

    /** Whether a list of that authority can answer. */
    public boolean isAnsweredBy(Authority keeper) {
        return listKeepers().contains(keeper);
    }

    /** Whether several may be meant: "the West", or nobody is named. */
    public boolean isSeveral() {
        return listKeepers().size() > 1;
    }

    /** Whose lists can answer: its own for one that is named, all who sanction for several or nobody named, none for another country. */
    List<Authority> listKeepers() {
        return switch (this) {
            case US -> List.of(Authority.US);
            case UK -> List.of(Authority.UK);
            case EU -> List.of(Authority.EU);
            case UN -> List.of(Authority.UN);
            case GROUP, UNKNOWN ->
                Arrays.stream(Authority.values()).filter(Authority::sanctions).toList();
            case OTHER -> List.of();
        };
    }

    /** Whose lists have to be whole for an absence to say anything: of several or nobody named, the three that are always meant. */
    public Set<Authority> needed() {
        return this == GROUP || this == UNKNOWN
                ? Set.of(Authority.US, Authority.UK, Authority.EU)
                : Set.copyOf(listKeepers());
    }
}
