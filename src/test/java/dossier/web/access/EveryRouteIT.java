package dossier.web.access;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dossier.web.RawHttp;
import dossier.web.http.ProblemView;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets in where: every route of the running service, for every sort of caller, plainly and in disguise. A route that
 * the table does not name fails the test.
 */
@QuarkusTest
@TestProfile(GuardedIT.WithUsers.class)
class EveryRouteIT {

    /** Who, at least, may call what. */
    private static final String TABLE = """
        everybody GET  /favicon.svg
        everybody GET  /q/health
        everybody GET  /q/health/live
        everybody GET  /q/health/ready
        everybody GET  /q/health/started
        everybody GET  /q/health/well
        everybody GET  /q/health/group
        everybody GET  /healthz
        everybody GET  /readyz
        reader    GET  /catalog
        reader    GET  /algorithms
        reader    GET  /search/{dataset}
        reader    POST /match/{dataset}
        reader    GET  /entities/{id}
        reader    GET  /entities/{id}/adjacent
        reader    GET  /entities/{id}/adjacent/{property}
        admin     POST /updatez
        reader    GET  /v2/search
        reader    GET  /v2/listinfo
        reader    POST /mcp
        reader    GET  /reconcile
        reader    POST /reconcile
        reader    GET  /reconcile/{dataset}
        reader    POST /reconcile/{dataset}
        reader    GET  /reconcile/{dataset}/suggest/entity
        reader    GET  /reconcile/{dataset}/suggest/property
        reader    GET  /reconcile/{dataset}/suggest/type
        reader    GET  /reconcile/{dataset}/extend/propose
        reader    GET  /reconcile/{dataset}/preview
        reader    GET  /reconcile-draft/{dataset}
        reader    POST /reconcile-draft/{dataset}/reconcile
        reader    POST /reconcile-draft/{dataset}/extend
        reader    GET  /reconcile-draft/{dataset}/extend/propose
        reader    GET  /reconcile-draft/{dataset}/suggest/{sort}
        reader    GET  /reconcile-draft/{dataset}/preview
        everybody GET  /sign-in
        everybody POST /sign-in
        everybody POST /sign-out
        reader    GET  /
        reader    GET  /profiles/{id}
        reader    GET  /profiles/{id}/dossier.html
        reader    GET  /profiles/{id}/dossier.pdf
        reader    GET  /listings/{list}/{reference}
        analyst   POST /profiles/{id}/join
        analyst   POST /profiles/{id}/part
        analyst   POST /profiles/{id}/decisions/{number}/undo
        analyst   POST /profiles/{id}/name
        analyst   POST /profiles/{id}/names/{number}/undo
        reader    GET  /read
        reader    POST /read
        reader    GET  /articles/{id}
        reader    GET  /articles/{id}/dossier.html
        reader    GET  /articles/{id}/dossier.pdf
        reader    GET  /table
        reader    POST /table
        reader    GET  /table/{id}
        reader    GET  /table/{id}/answer.csv
        reader    GET  /table/{id}/answer.xlsx
        analyst   POST /table/{id}/watch
        reader    GET  /changes
        analyst   GET  /alerts
        analyst   POST /alerts/{id}/state
        reader    GET  /lists
        reader    GET  /lists/{code}
        analyst   GET  /review
        analyst   POST /review
        analyst   POST /review/undo
        analyst   GET  /api/reviews
        analyst   GET  /api/reviews/verdicts
        analyst   GET  /api/reviews/verdicts/pairs.csv
        analyst   POST /api/reviews/verdicts
        analyst   DELETE /api/reviews/verdicts/{id}
        analyst   POST /api/reviews/assignments
        reader    GET  /q/metrics
        reader    GET  /openapi
        reader    GET  /openapi.json
        reader    GET  /openapi.yaml
        reader    GET  /openapi.yml
        reader    GET  /swagger-ui
        reader    GET  /api/lists
        reader    GET  /api/lists/{code}/snapshots
        reader    GET  /api/lists/{code}/snapshots/{id}/changes
        reader    GET  /api/lists/{code}/snapshots/{id}/problems
        reader    GET  /api/lists/{code}/changes
        reader    GET  /api/lists/{code}/changes.atom
        reader    GET  /api/lists/{code}/changes.csv
        reader    GET  /api/export/articles.csv
        reader    GET  /api/export/articles.ftm.json
        reader    GET  /api/export/hits.csv
        reader    GET  /api/export/listings.csv
        reader    GET  /api/export/listings.ftm.json
        reader    GET  /api/export/mentions.csv
        reader    GET  /api/export/profiles.csv
        reader    GET  /api/export/profiles.ftm.json
        reader    GET  /api/listings
        reader    GET  /api/listings/{code}/{reference}
        reader    GET  /api/profiles
        reader    GET  /api/profiles/{id}
        reader    GET  /api/profiles/{id}/timeline
        analyst   GET  /api/profiles/decisions
        analyst   GET  /api/screenings
        analyst   GET  /api/screenings/{id}
        analyst   DELETE /api/screenings/{id}
        analyst   GET  /api/screenings/{id}/replay
        analyst   DELETE /api/profiles/decisions/{number}
        analyst   POST /api/profiles/{id}/join
        analyst   POST /api/profiles/{id}/part
        analyst   POST /api/profiles/{id}/names
        analyst   GET  /api/profiles/names
        analyst   DELETE /api/profiles/names/{number}
        reader    GET  /api/articles
        reader    GET  /api/articles/{id}
        reader    GET  /api/screenings/csv/jobs/{job}
        reader    GET  /api/comparisons/explain
        reader    POST /api/screenings
        reader    POST /api/screenings/csv
        reader    POST /api/comparisons
        reader    POST /api/articles/preview
        reader    POST /api/articles/text
        analyst   POST /api/articles
        analyst   POST /api/articles/batch
        analyst   POST /api/articles/feed
        analyst   GET  /api/watchlists
        analyst   POST /api/watchlists
        analyst   GET  /api/watchlists/{id}
        analyst   DELETE /api/watchlists/{id}
        analyst   GET  /api/watchlists/{id}/hits
        analyst   GET  /api/alerts
        analyst   POST /api/alerts/{id}/state
        analyst   GET  /api/rescreenings
        analyst   GET  /api/rescreenings/articles
        analyst   POST /api/rescreenings/articles/{id}/retry
        analyst   GET  /api/analyses/{id}/replay
        admin     GET  /api/alerts/mail
        admin     GET  /api/alerts/mail/dead-letters
        admin     POST /api/alerts/mail/dead-letters/{letter}/send
        admin     GET  /api/webhooks
        admin     POST /api/webhooks
        admin     DELETE /api/webhooks/{id}
        admin     GET  /api/webhooks/{id}/dead-letters
        admin     POST /api/webhooks/{id}/dead-letters/{letter}/send
        admin     POST /api/lists/{code}/imports
        admin     GET  /api/audit
        admin     GET  /api/audit/verify
        admin     GET  /api/audit/export
        admin     GET  /audit
        """;

    /** Routes of the router that lead to others: all of REST, and the branch of what Quarkus itself serves. */
    private static final Set<String> BRANCHES = Set.of("/", "/q", "/q/");

    /** Of an older version of the protocol for agents, closed to everybody: a stream that a caller may leave open for ever. */
    private static final Set<String> CLOSED = Set.of("/mcp/sse", "/mcp/messages/:id");

    /** Agents ask by POST. The stream that the protocol allows here is not offered (405), and a session that there is not cannot be ended (404). */
    private static final Set<String> OF_AGENTS = Set.of("GET /mcp", "DELETE /mcp");

    private static final List<String> ROLES = List.of("everybody", "reader", "analyst", "admin");
    private static final List<String> CALLERS = List.of("nobody", "rita", "anna", "adam");

    private static final Set<Integer> TURNED_AWAY = Set.of(400, 401, 403, 404, 405, 409, 414, 501);

    /** Where programs call, and pages do not. */
    private static final List<String> PROGRAMS = List.of("/api/", "/match/", "/reconcile", "/updatez", "/mcp");

    @Inject
    Router router;

    @TestHTTPResource("/")
    URI service;

    private RawHttp http;

    /** A line of the table. */
    private record Line(String role, String method, String path) {

        static Line of(String line) {
            String[] cells = line.split("\\s+");
            return new Line(cells[0], cells[1], cells[2]);
        }

        /** An address of this route; where it names something, it names what there is not. */
        String address() {
            return path.replaceAll("\\{[a-z]+}", "nothing");
        }

        boolean isOpenTo(String caller) {
            return CALLERS.indexOf(caller) >= ROLES.indexOf(role);
        }

        /** Whether a page sends a form there. */
        boolean isForm() {
            return method.equals("POST") && PROGRAMS.stream().noneMatch(path::startsWith);
        }

        boolean fits(String asked, String where) {
            boolean sameMethod = method.equals(asked) || method.equals("GET") && asked.equals("HEAD");
            return sameMethod && where.equals(path);
        }
    }

    /** How a caller may try to look like another, or at something else. */
    private record Disguise(String name, UnaryOperator<String> address, Map<String, String> headers) {

        static Disguise path(String name, UnaryOperator<String> address) {
            return new Disguise(name, address, Map.of());
        }

        static Disguise header(String name, String value) {
            return new Disguise(name + ": " + value, address -> address, Map.of(name, value));
        }
    }

    private static final List<Disguise> DISGUISES = List.of(
            Disguise.path("after a public path", address -> "/q/health/../.." + address),
            Disguise.path("after an encoded public path", address -> "/q/health/%2e%2e/%2E%2E" + address),
            Disguise.path("after a public file", address -> "/favicon.svg/.." + address),
            Disguise.path("after a path of the same beginning", address -> "/api/screenings/../.." + address),
            Disguise.path("in this folder", address -> "/." + address),
            Disguise.path("in this folder, encoded", address -> "/%2e" + address),
            Disguise.path("dots at the end", address -> address + "/."),
            Disguise.path("up and down again", address -> address + "/x/.."),
            Disguise.path("two slashes before", address -> "/" + address),
            Disguise.path("two slashes within", address -> address.replace("/", "//")),
            Disguise.path("a slash after", address -> address + "/"),
            Disguise.path("two slashes after", address -> address + "//"),
            Disguise.path("a matrix parameter after", address -> address + ";role=admin"),
            Disguise.path("a matrix parameter within", address -> "/;x" + address),
            Disguise.path("a matrix parameter, encoded", address -> address + "%3Bx"),
            Disguise.path("a public path as matrix parameter", address -> address + ";/q/health"),
            Disguise.path("capitals", address -> address.toUpperCase(Locale.ROOT)),
            Disguise.path("a letter encoded", address -> encodedLetter(address)),
            Disguise.path(
                    "slashes encoded", address -> "/" + address.substring(1).replace("/", "%2F")),
            Disguise.path(
                    "slashes encoded twice",
                    address -> "/" + address.substring(1).replace("/", "%252F")),
            Disguise.path("backslashes", address -> "/" + address.substring(1).replace("/", "\\")),
            Disguise.path(
                    "backslashes encoded", address -> "/" + address.substring(1).replace("/", "%5C")),
            Disguise.path("dots encoded twice", address -> "/q/health/%252e%252e/%252e%252e" + address),
            Disguise.path("overlong dots", address -> "/q/health/%C0%AE%C0%AE/%C0%AE%C0%AE" + address),
            Disguise.path("an overlong slash", address -> "/q/health/..%C0%AF.." + address),
            Disguise.path("the end of a string", address -> address + "%00.css"),
            Disguise.path("a new line", address -> address + "%0d%0aX: y"),
            Disguise.path("a space after", address -> address + "%20"),
            Disguise.path("the suffix of a public file", address -> address + ".css"),
            Disguise.path("a public file after", address -> address + "/favicon.svg"),
            Disguise.path("a whole address", address -> "http://localhost/q/health" + address),
            Disguise.path("a whole address of another", address -> "http://evil.example" + address),
            Disguise.path("a fragment", address -> "/q/health#" + address),
            Disguise.path("a query", address -> "/q/health?" + address),
            Disguise.path("_method", address -> address + "?_method=GET"),
            Disguise.header("X-HTTP-Method-Override", "GET"),
            Disguise.header("X-HTTP-Method", "HEAD"),
            Disguise.header("X-Original-URL", "/q/health"),
            Disguise.header("X-Rewrite-URL", "/q/health"),
            Disguise.header("X-Forwarded-For", "127.0.0.1"),
            Disguise.header("X-Forwarded-Prefix", "/q/health"),
            Disguise.header("Forwarded", "for=127.0.0.1;host=localhost"),
            Disguise.header("X-Forwarded-User", "adam"),
            Disguise.header("Cookie", "q_session=adam"),
            Disguise.header("Cookie", "dossier-session=adam"),
            Disguise.header("Cookie", "dossier-session="),
            Disguise.header("Cookie", "dossier-session=" + ForgedSession.ofAnotherKey("adam")),
            Disguise.header("Cookie", "dossier-session=" + ForgedSession.idleForTooLong("adam")),
            Disguise.header("Cookie", "dossier-session=" + ForgedSession.begunTooLongAgo("adam")),
            Disguise.header("Cookie", "dossier-session=" + ForgedSession.ofAnotherPassword("adam")),
            Disguise.header("Cookie", "dossier-session=" + ForgedSession.good("nobody at all")),
            Disguise.header("Cookie", "dossier-session=" + ForgedSession.tampered("adam")),
            Disguise.header(
                    "Cookie", "dossier-session=" + ForgedSession.good("rita").substring(0, 20)),
            Disguise.header("Authorization", "Bearer adam"),
            Disguise.header("Authorization", "Negotiate adam"),
            Disguise.header("Authorization", "Basic"),
            Disguise.header("Authorization", "Basic YWRhbQ=="));

    private static String encodedLetter(String address) {
        return address.length() < 2 ? address : "/%" + Integer.toHexString(address.charAt(1)) + address.substring(2);
    }

    @BeforeEach
    void client() {
        http = new RawHttp(service);
    }

    private static List<Line> table() {
        return TABLE.lines().map(Line::of).toList();
    }

    @Test
    void everyRouteStandsInTheTable() throws IOException {
        Set<String> missing = new TreeSet<>();
        Stream.of(described(), declared(), routed(), files())
                .flatMap(Set::stream)
                .filter(route -> !OF_AGENTS.contains(route))
                .filter(route -> table().stream().noneMatch(line -> line.fits(methodOf(route), pathOf(route))))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    void everybodyGetsInWhereTheTableSaysSo() {
        List<String> faults = new ArrayList<>();
        for (Line line : table()) {
            for (String caller : CALLERS) {
                RawHttp.Answer answer = call(caller, line.method(), line.address(), Map.of());
                int refusal = caller.equals("nobody") ? 401 : 403;
                boolean refused = answer.status() == refusal;
                if (refused == line.isOpenTo(caller)
                        || !line.isOpenTo(caller) && !isProblem(answer)
                        || line.isOpenTo(caller) && !isReached(answer)) {
                    faults.add(caller + " " + line + " " + answer.status() + " " + answer.body());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aHeadIsAnsweredAsTheGetIsWithoutItsBody() {
        List<String> faults = new ArrayList<>();
        table().stream().filter(line -> line.method().equals("GET")).forEach(line -> {
            for (String caller : CALLERS) {
                RawHttp.Answer get = call(caller, "GET", line.address(), Map.of());
                RawHttp.Answer head = call(caller, "HEAD", line.address(), Map.of());
                if (get.status() != head.status() || !head.body().isEmpty()) {
                    faults.add(caller + " " + line + " GET " + get.status() + " HEAD " + head);
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void aDisguiseGetsNobodyFurtherThanHeIs() {
        List<String> faults = new ArrayList<>();
        for (Line line : table()) {
            for (String caller : CALLERS) {
                for (Disguise disguise : DISGUISES) {
                    RawHttp.Answer answer =
                            call(caller, line.method(), disguise.address().apply(line.address()), disguise.headers());
                    boolean in = !TURNED_AWAY.contains(answer.status());
                    boolean asHealth = answer.body().contains("\"checks\""); // a query or fragment of a public page
                    if (in && !line.isOpenTo(caller) && !asHealth || answer.status() >= 500) {
                        faults.add(caller + " " + line + " " + disguise.name() + " " + answer.status());
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aSessionOpensWhatItsUserMayOpen() {
        List<String> faults = new ArrayList<>();
        for (Line line : table()) {
            for (String caller : CALLERS.subList(1, CALLERS.size())) {
                RawHttp.Answer byPassword = call(caller, line.method(), line.address(), Map.of());
                Map<String, String> session = inSession(caller, line);
                RawHttp.Answer bySession = http.send(line.method(), line.address(), session);
                if (byPassword.status() != bySession.status()) {
                    faults.add(caller + " " + line + " " + byPassword.status() + " in a session " + bySession);
                }
                session.remove("Origin");
                boolean changes = !line.method().equals("GET");
                if (changes && http.send(line.method(), line.address(), session).status() != 403) {
                    faults.add(caller + " " + line + " without an origin");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private Map<String, String> inSession(String caller, Line line) {
        Map<String, String> headers = new java.util.HashMap<>(line.isForm() ? SentForms.headers() : Map.of());
        headers.merge("Cookie", "dossier-session=" + ForgedSession.good(caller), (form, own) -> form + "; " + own);
        headers.put("Origin", "http://" + service.getAuthority());
        return headers;
    }

    @Test
    void aFormWithoutTheTokenOfItsPageChangesNothing() {
        List<String> faults = new ArrayList<>();
        String token = "T".repeat(43);
        List<Map<String, String>> forged = List.of(
                Map.of(),
                Map.of("X-Form-Token", token),
                Map.of("Cookie", "dossier-form=" + token),
                Map.of("Cookie", "dossier-form=" + token, "X-Form-Token", "S".repeat(43)),
                Map.of("Cookie", "dossier-form=" + token, "X-Form-Token", ""),
                Map.of("Cookie", "dossier-form=", "X-Form-Token", ""),
                Map.of("Cookie", "dossier-form=short", "X-Form-Token", "short"));
        table().stream().filter(Line::isForm).forEach(line -> {
            for (Map<String, String> headers : forged) {
                Map<String, String> all = new java.util.HashMap<>(headers);
                all.put("Authorization", RawHttp.basic("adam", "correct horse"));
                RawHttp.Answer answer = http.send(line.method(), line.address(), all);
                if (answer.status() != 403 || !answer.body().contains("did not come from a page of this service")) {
                    faults.add(line + " " + headers + " " + answer);
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void methodsThatNoRouteTakesGetNowhere() {
        List<String> faults = new ArrayList<>();
        for (Line line : table()) {
            for (String caller : CALLERS) {
                for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "get", "POST ", "X-NEW")) {
                    RawHttp.Answer answer = call(caller, method, line.address(), Map.of());
                    if (!TURNED_AWAY.contains(answer.status())) {
                        faults.add(caller + " " + method + " " + line.address() + " " + answer.status());
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsClosedIsClosedToEverybody() {
        for (String route : CLOSED) {
            String path = route.replace(":id", "x");
            for (String caller : CALLERS) {
                assertThat(call(caller, "GET", path, Map.of()).status())
                        .as(caller + path)
                        .isIn(401, 403);
                assertThat(call(caller, "POST", path, Map.of()).status())
                        .as(caller + path)
                        .isIn(401, 403);
            }
        }
    }

    @Test
    void agentsAreReaders() {
        for (String method : List.of("GET", "POST", "DELETE")) {
            assertThat(call("nobody", method, "/mcp", Map.of()).status())
                    .as(method)
                    .isEqualTo(401);
            assertThat(call("rita", method, "/mcp", Map.of()).status())
                    .as(method)
                    .isIn(400, 404, 405);
        }
    }

    @Test
    void whatIsNotThereIsShownToReadersOnlyAndWrittenByNobody() {
        for (String path : List.of("/nothing", "/api/nothing", "/q/nothing", "/q/health/nothing/..nothing")) {
            assertThat(call("nobody", "GET", path, Map.of()).status()).as(path).isIn(401, 404);
        }
        assertThat(call("nobody", "GET", "/nothing", Map.of()).status()).isEqualTo(401);
        assertThat(call("nobody", "GET", "/api/nothing", Map.of()).status()).isEqualTo(401);
        assertThat(call("nobody", "GET", "/q/nothing", Map.of()).status()).isEqualTo(401);
        assertThat(call("rita", "GET", "/nothing", Map.of()).status()).isEqualTo(404);
        assertThat(call("nobody", "POST", "/nothing", Map.of()).status()).isEqualTo(401);
        assertThat(call("adam", "POST", "/nothing", Map.of()).status()).isIn(403, 404);
        assertThat(call("adam", "POST", "/q/metrics", Map.of()).status()).isEqualTo(403);
        assertThat(call("nobody", "POST", "/q/health", Map.of()).status()).isEqualTo(401);
    }

    private RawHttp.Answer call(String caller, String method, String address, Map<String, String> headers) {
        boolean form = method.equals("POST") && !address.startsWith("/api/");
        Map<String, String> all = new java.util.HashMap<>(form ? SentForms.headers() : Map.of());
        all.putAll(headers);
        if (caller.equals("nobody") || headers.containsKey("Authorization")) {
            return http.send(method, address, all);
        }
        all.put("Authorization", RawHttp.basic(caller, "correct horse"));
        return http.send(method, address, all);
    }

    private static boolean isProblem(RawHttp.Answer answer) {
        return answer.header("content-type").startsWith(ProblemView.MEDIA_TYPE)
                && answer.body().contains("\"status\":" + answer.status());
    }

    /** Whether a resource answered, not the door before it and not the wall where no door is. */
    private static boolean isReached(RawHttp.Answer answer) {
        return answer.status() < 500
                && answer.status() != 405
                && !answer.body().contains("there is nothing at this address");
    }

    /** What the description of the API names. */
    private Set<String> described() {
        JsonPath description = JsonPath.from(
                call("adam", "GET", "/openapi?format=json", Map.of()).body());
        Map<String, Map<String, Object>> paths = description.getMap("paths");
        Set<String> routes = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method -> !method.equals("parameters"))
                .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertThat(routes).hasSizeGreaterThan(10);
        return routes;
    }

    /** What our classes declare, in the description or not. */
    private static Set<String> declared() {
        Set<String> routes = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dossier").stream()
                        .map(ours -> ours.reflect())
                        .filter(ours -> ours.isAnnotationPresent(jakarta.ws.rs.Path.class))
                        .flatMap(ours -> Stream.of(ours.getDeclaredMethods()))
                        .forEach(method -> Stream.of(method.getAnnotations())
                                .map(sort -> sort.annotationType().getAnnotation(HttpMethod.class))
                                .filter(java.util.Objects::nonNull)
                                .forEach(verb -> routes.add(verb.value() + " " + pathOf(method))));
        assertThat(routes).hasSizeGreaterThan(10);
        return routes;
    }

    private static String pathOf(java.lang.reflect.Method method) {
        String base = method.getDeclaringClass()
                .getAnnotation(jakarta.ws.rs.Path.class)
                .value();
        return Optional.ofNullable(method.getAnnotation(jakarta.ws.rs.Path.class))
                .map(below -> (base + "/" + below.value()).replace("//", "/"))
                .orElse(base);
    }

    /** What the router itself serves, besides filters (which have no path) and branches. */
    private Set<String> routed() {
        Set<String> routes = new TreeSet<>();
        router.getRoutes().stream()
                .filter(route -> route.getPath() != null
                        && !BRANCHES.contains(route.getPath())
                        && !CLOSED.contains(route.getPath()))
                .forEach(route -> {
                    if (route.methods() == null) {
                        routes.add("GET " + route.getPath());
                    } else {
                        route.methods().stream()
                                .filter(method -> !method.name().equals("HEAD")
                                        && !method.name().equals("OPTIONS"))
                                .forEach(method -> routes.add(method.name() + " " + route.getPath()));
                    }
                });
        return routes;
    }

    /** The pages and what belongs to them. */
    private static Set<String> files() throws IOException {
        Path folder = Path.of("src", "main", "resources", "META-INF", "resources");
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> routes = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> routes.add("GET /"
                            + folder.relativize(file)
                                    .toString()
                                    .replace(file.getFileSystem().getSeparator(), "/")));
            assertThat(routes).isNotEmpty();
            return routes;
        }
    }

    private static String methodOf(String route) {
        return route.substring(0, route.indexOf(' '));
    }

    private static String pathOf(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }
}
