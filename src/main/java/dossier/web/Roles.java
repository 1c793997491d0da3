package dossier.web;

import java.util.List;

/** What a caller may be. Each role may also do what the ones before it may; application.properties says so (roles-mapping). */
final class Roles {

    /** Reads, screens, compares, previews. */
    static final String READER = "reader";

    /** Stores articles. */
    static final String ANALYST = "analyst";

    /** Imports lists, and has pages fetched. */
    static final String ADMIN = "admin";

    static final List<String> ALL = List.of(READER, ANALYST, ADMIN);

    private Roles() {}
}
