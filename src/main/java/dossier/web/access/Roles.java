package dossier.web.access;

import java.util.List;

/** What a caller may be. Each role may also do what the ones before it may; application.properties says so (roles-mapping). */
public final class Roles {

    /** Reads, screens, compares, previews. */
    public static final String READER = "reader";

    /** Stores articles. */
    public static final String ANALYST = "analyst";

    /** Imports lists, and has pages fetched. */
    public static final String ADMIN = "admin";

    static final List<String> ALL = List.of(READER, ANALYST, ADMIN);

    private Roles() {}
}
