package dossier.web.access;

import dossier.web.WebSettings;
import dossier.web.http.ProblemView;
import dossier.web.http.Problems;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import jakarta.inject.Singleton;

/**
 * How large a body may be, by what its headers say: it is refused before a byte of it is read. The fields of a form are held in memory,
 * and the form of the sign-in comes from anybody; so forms of pages are small, and must say how large they are, except those that may hold
 * files, which are read for known users only, and no further than they may be large.
 */
@Singleton
class BodySizes {

    private static final String LENGTH = "Content-Length";
    private static final Set<String> WITH_FILES = Set.of("/read", "/table");

    /** Forms with nothing in them but words that somebody typed. */
    private static final long OF_A_FORM = 1L << 20;

    /** Letters of most scripts take up to three bytes, and a form has more in it than its text. */
    private static final int BYTES_A_LETTER = 4;

    private final WebSettings settings;

    BodySizes(WebSettings settings) {
        this.settings = settings;
    }

    /** What is wrong with the size of a request; empty if nothing is. */
    Optional<ProblemView> fault(HttpServerRequest request) {
        boolean form = request.method().name().equals("POST") && !isOfPrograms(request.path());
        String length = request.getHeader(LENGTH);
        if (length == null) {
            return form && !WITH_FILES.contains(request.path()) && mayHaveABody(request)
                    ? Optional.of(ProblemView.of(411, "a form must say in Content-Length how large it is"))
                    : Optional.empty();
        }
        try {
            long most = form ? ofForm(request.path()) : settings.maxUpload().asLongValue();
            return Long.parseLong(length) <= most
                    ? Optional.empty()
                    : Optional.of(ProblemView.of(413, Problems.detail(413)));
        } catch (NumberFormatException notALength) {
            return Optional.of(ProblemView.of(400, LENGTH + " must be a number of bytes"));
        }
    }

    /** Where reading a form ends that does not say how large it is; empty for all other requests. */
    OptionalLong limit(HttpServerRequest request) {
        boolean unsaid = request.method().name().equals("POST")
                && WITH_FILES.contains(request.path())
                && request.getHeader(LENGTH) == null;
        return unsaid ? OptionalLong.of(ofForm(request.path())) : OptionalLong.empty();
    }

    /** Of the API, or of the calls of other tools, whose bodies are bounded as they are read. */
    private static boolean isOfPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/match/") || path.equals("/mcp") || path.equals("/updatez");
    }

    private static boolean mayHaveABody(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2 || request.getHeader("Transfer-Encoding") != null;
    }

    private long ofForm(String path) {
        return switch (path) {
            case "/read" -> settings.maxDocument().asLongValue() + (long) BYTES_A_LETTER * settings.maxHtml();
            case "/table" -> settings.maxUpload().asLongValue();
            default -> OF_A_FORM;
        };
    }
}
