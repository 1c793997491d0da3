package dossier.profiles;

import java.util.List;

/**
 * Another profile that may be the same party.
 *
 * @param profile its id
 * @param name its name
 * @param reasons what speaks for it, and what is missing
 */
public record PossiblySame(String profile, String name, List<JoinReason> reasons) {

    public PossiblySame {
        reasons = List.copyOf(reasons);
    }
}
