package dossier.web.http;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Ids that we gave, as callers send them back. */
public final class Ids {

    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Ids() {}

    /** An id in an address; empty if it is none, so that there is nothing under that address. */
    public static Optional<UUID> uuid(String id) {
        return Optional.of(id.toLowerCase(Locale.ROOT))
                .filter(text -> text.matches(UUID_FORM))
                .map(UUID::fromString);
    }

    /** An id as a parameter that may be left out. */
    public static Optional<UUID> inParameter(String name, Optional<String> value, Checks checks) {
        Optional<UUID> id = Parameters.given(value).flatMap(Ids::uuid);
        if (id.isEmpty() && Parameters.given(value).isPresent()) {
            checks.wrong(name, name + " must be an id as this service gives them");
        }
        return id;
    }
}
