package dossier.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets in where: every route of the running service, for every sort of caller, plainly and in disguise. A route that
 * the table below does not name fails the test.
 */
@QuarkusTest
@TestProfile(GuardedIT.WithUsers.class)
class EveryRouteIT {

    /** Who may, at least, call what. A name in braces stands for any one segment. */
    private static final String TABLE = """
            everybody GET  /
            everybody GET  /style.css
            everybody GET  /favicon.svg
            everybody GET  /q/health
            everybody GET  /q/health/live
            everybody GET  /q/health/ready
            everybody GET  /q/health/started
            everybody GET  /q/health/well
            everybody GET  /q/health/group
            reader    GET  /index.html
            """;

    @Inject
    Router router;

    @TestHTTPResource("/")
    URI service;

    @Test
    void print() {
        for (Route r : router.getRoutes()) {
            System.out.println("ROUTE " + r.getPath() + " exact=" + r.isExactPath() + " re=" + r.isRegexPath() + " m=" + r.methods() + " name=" + r.getName() + " " + r);
        }
        RawHttp http = new RawHttp(service);
        for (String a : List.of("GET /", "GET /q/health", "HEAD /", "HEAD /q/health", "GET /api/lists","GET /q/metrics", "GET /x", "POST /x", "POST /", "DELETE /api/lists", "FOO /api/lists"))
            System.out.println(a + " " + http.send(a.split(" ")[0], a.split(" ")[1], Map.of()));
        for (String u : List.of("rita", "adam")) for (String a : List.of("HEAD /api/lists", "GET /api/lists", "HEAD /q/metrics", "HEAD /openapi", "HEAD /swagger-ui/", "HEAD /swagger-ui", "GET /x", "POST /x", "DELETE /api/lists", "POST /q/metrics", "OPTIONS /api/lists", "OPTIONS *", "TRACE /api/lists", "FOO /api/lists", "GET /%", "GET /api/lists?x=%", "POST /api/articles", "POST /api/lists/x/imports","PUT /api/articles", "GET /article/"))
            System.out.println(u + " " + a + " " + http.send(a.split(" ")[0], a.split(" ")[1], Map.of("Authorization", RawHttp.basic(u, "correct horse"))));
        for (String h : List.of("::1", "a b", "[::1]:1", "x:y:z", "", "localhost:99999999", "[", "%%", "a@b"))
            System.out.println("host " + h + " " + http.send("GET / HTTP/1.1\r\nHost: " + h + "\r\nConnection: close\r\n\r\n"));
        System.out.println("nohost " + http.send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
        System.out.println("abs " + http.send("GET http://localhost/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        System.out.println("bad cred " + http.send("GET", "/api/lists", Map.of("Authorization", "Basic !!!")));
        System.out.println("bearer " + http.send("GET", "/api/lists", Map.of("Authorization", "Bearer x")));
        System.out.println("wrong pw " + http.send("GET", "/api/lists", Map.of("Authorization", RawHttp.basic("rita", "x"))));
        System.out.println("wrong pw " + http.send("POST", "/api/articles", Map.of("Authorization", RawHttp.basic("rita", "x"))));
    }
}
