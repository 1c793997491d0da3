package dossier.claims;

import dossier.lists.Authority;

import java.util.List;

/** Who is said to have sanctioned. */
public enum ClaimAuthority {
    US,
    UK,
    EU,
    /** The United Nations, whose list is not loaded. */
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

    /** Whose lists can answer: one for one of the three, all for several or nobody named, none for the rest. */
    List<Authority> listKeepers() {
        return switch (this) {
            case US -> List.of(Authority.US);
            case UK -> List.of(Authority.UK);
            case EU -> List.of(Authority.EU);
            case GROUP, UNKNOWN -> List.of(Authority.values());
            case UN, OTHER -> List.of();
        };
    }
}
