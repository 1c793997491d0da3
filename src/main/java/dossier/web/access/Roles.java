package dossier.web.access;

import java.util.List;

/** What a caller may be. Each role may also do what the ones before it may; application.properties says so (roles-mapping). */
public final class Roles {

    /** Reads, screens, compares, previews. */
    public static final String READER = "reader";

    /** Stores articles, keeps watch lists, handles alerts. */
    public static final String ANALYST = "analyst";

    /** Imports lists, has pages fetched, says where alerts are sent. */
    public static final String ADMIN = "admin";

    static final List<String> ALL = List.of(READER, ANALYST, ADMIN);

    private Roles() {}
}
