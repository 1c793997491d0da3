package dossier.claims.sentence;

import dossier.claims.ClaimAuthority;

import java.util.Optional;

/**
 * How a text names an authority.
 *
 * @param authority who it is; empty for a body whose acts are no listing
 * @param adjective whether it needs a noun: "British" acts only as "British government", but makes "British sanctions"
 * @param office whether it is the office that sanctions, and no country that a text may name for other reasons
 */
public record AuthorityName(Optional<ClaimAuthority> authority, boolean adjective, boolean office) {}
