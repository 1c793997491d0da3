package dossier.web.access;

import io.restassured.specification.RequestSpecification;

import java.util.Map;

import static io.restassured.RestAssured.given;

/** Forms as a browser sends them that has opened their page before: with the token of the page and its cookie. */
public final class SentForms {

    private static final String TOKEN = "T".repeat(43);

    private SentForms() {}

    /** A form to which fields can be added. */
    public static RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .cookie(FormToken.COOKIE, TOKEN)
                .formParam(FormToken.FIELD, TOKEN);
    }

    /** The same in parts, as forms are sent that may hold files. */
    public static RequestSpecification inParts() {
        return given().redirects().follow(false).cookie(FormToken.COOKIE, TOKEN).multiPart(FormToken.FIELD, TOKEN);
    }

    /** Headers that stand for the field and the cookie. */
    public static Map<String, String> headers() {
        return Map.of("Cookie", FormToken.COOKIE + "=" + TOKEN, FormToken.HEADER, TOKEN);
    }
}
