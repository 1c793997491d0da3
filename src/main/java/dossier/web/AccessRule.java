package dossier.web;

import java.util.List;
import java.util.Optional;

/**
 * Who may do what: the one table. The first rule whose method and path fit decides; what no rule names needs {@link Role#ADMIN}.
 *
 * @param method HTTP method, or {@code *}
 * @param path the path itself, or a beginning that ends with {@code *}
 * @param role what the caller must be; empty for everybody
 */
record AccessRule(String method, String path, Optional<Role> role) {

    /** What a caller may be; each may also do what the ones before it may. */
    enum Role {
        /** Reads, screens, compares, previews. */
        READER,
        /** Stores articles. */
        ANALYST,
        /** Imports lists. */
        ADMIN
    }

    /** Every rule, in order. */
    static final List<AccessRule> ALL = List.of(
            // a load balancer and the start page know no password; neither tells anything of lists or articles
            everybody("GET", "/q/health*"),
            everybody("GET", "/"),
            everybody("GET", "/style.css"),
            everybody("GET", "/favicon.svg"),
            rule("GET", "*", Role.READER),
            rule("HEAD", "*", Role.READER),
            rule("OPTIONS", "*", Role.READER),
            rule("POST", "/api/screenings*", Role.READER),
            rule("POST", "/api/comparisons", Role.READER),
            rule("POST", "/api/articles/preview", Role.READER),
            rule("POST", "/api/articles*", Role.ANALYST),
            rule("POST", "/api/lists/*", Role.ADMIN));

    /** What a request needs; empty for nothing at all. */
    static Optional<Role> needed(String method, String path) {
        return ALL.stream()
                .filter(rule -> rule.fits(method, path))
                .findFirst()
                .map(AccessRule::role)
                .orElse(Optional.of(Role.ADMIN));
    }

    private boolean fits(String asked, String where) {
        boolean pathFits =
                path.endsWith("*") ? where.startsWith(path.substring(0, path.length() - 1)) : where.equals(path);
        return pathFits && (method.equals("*") || method.equals(asked));
    }

    private static AccessRule rule(String method, String path, Role role) {
        return new AccessRule(method, path, Optional.of(role));
    }

    private static AccessRule everybody(String method, String path) {
        return new AccessRule(method, path, Optional.empty());
    }
}
