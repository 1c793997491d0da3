package dossier.web.profiles;

import dossier.web.http.Checks;
import dossier.web.http.JsonBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Optional;
import java.util.UUID;

/**
 * Which name of articles means the party of a profile.
 *
 * @param name the name
 * @param article the article in which it does
 * @param everyArticle whether it does in every article
 * @param reason why
 */
@Schema(
        name = "NameJoinRequest",
        description =
                "Which name that only articles know means the party of this profile, in which articles, and why. Give either article or"
                        + " everyArticle.")
record NameJoinRequest(
        @Schema(
                description = "The name as an article writes it, or the id of its profile.",
                examples = "name.a-petrov",
                required = true)
        Optional<String> name,

        @Schema(
                description =
                        "Id of the one article in which the name means this party. Other articles that use the name are left alone.",
                examples = "0d0f6a3e-5c0f-4c0e-9a54-3f6ce1f0d3a1")
        Optional<String> article,

        @Schema(
                description =
                        "true: the name means this party in every article that uses it, today's and later ones. A common name stands for"
                                + " several people: join it article by article.",
                examples = "false")
        Optional<Boolean> everyArticle,

        @Schema(
                description = "Why, for whoever reads it later.",
                examples = "The article gives his office and his place of birth.",
                required = true)
        Optional<String> reason)
        implements JsonBody {

    private static final int LONGEST_NAME = 300;

    /** @throws dossier.web.http.ProblemException naming what is wrong */
    Checked checked() {
        Checks checks = new Checks();
        String said = checks.text("name", name, LONGEST_NAME);
        boolean every = everyArticle.orElse(false);
        Optional<UUID> one = article.flatMap(text -> id(text, checks));
        if (every == article.isPresent()) {
            checks.wrong(
                    "article",
                    every
                            ? "article and everyArticle exclude each other"
                            : "article must name one article, or everyArticle must be true");
        }
        String why = checks.text("reason", reason, JoinRequest.LONGEST_REASON);
        checks.done();
        return new Checked(said.strip(), one, why.strip());
    }

    private static Optional<UUID> id(String text, Checks checks) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            checks.wrong("article", "article must be the id of an article");
            return Optional.empty();
        }
    }

    /**
     * The same, checked.
     *
     * @param name the name
     * @param article the one article; empty for every article
     * @param reason why
     */
    record Checked(String name, Optional<UUID> article, String reason) {}
}
