package dossier.web.profiles;

import dossier.profiles.Decision;
import dossier.profiles.NameJoin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Optional;
import java.util.UUID;

/**
 * A name of articles that people joined to a profile.
 *
 * @param id its number
 * @param name the name
 * @param nameProfile id of the profile of the name
 * @param article the one article
 * @param to what it leads to
 * @param reason why
 * @param by who decided it
 * @param at when
 * @param sentence the same in a sentence
 * @param undoneBy who undid it
 * @param undoneAt when
 */
@Schema(
        name = "NameJoin",
        description =
                "A name that only articles know, of which somebody decided that it means the party of a profile. It changes nothing of what"
                        + " the analysis of an article says: the name is no match on a list by it.")
record NameJoinView(
        @Schema(description = "Number of the decision.", examples = "7")
        long id,

        @Schema(description = "The name as an article writes it.", examples = "A. Petrov")
        String name,

        @Schema(description = "Id of the profile of the name.", examples = "name.a-petrov")
        String nameProfile,

        @Schema(
                description = "Id of the one article whose mentions are meant; absent where every article is meant.",
                examples = "0d0f6a3e-5c0f-4c0e-9a54-3f6ce1f0d3a1")
        Optional<String> article,

        @Schema(
                description = "Id of the listing, or of the profile of another name, to which it was joined.",
                examples = "us-ofac-sdn.21331")
        String to,

        @Schema(
                description = "Why, in the words of who decided it.",
                examples = "The article gives his office and his place of birth.")
        String reason,

        @Schema(description = "Who decided it.", examples = "anna")
        String by,

        @Schema(description = "When.", examples = "2026-07-29T06:10:00Z", format = "date-time")
        String at,

        @Schema(
                description = "The decision in a sentence.",
                examples =
                        "Joined by hand by anna on 29 July 2026: The article gives his office and his place of birth.")
        String sentence,

        @Schema(description = "Who undid it; absent while it holds.", examples = "boris")
        Optional<String> undoneBy,

        @Schema(
                description = "When that was; absent while it holds.",
                examples = "2026-08-01T09:00:00Z",
                format = "date-time")
        Optional<String> undoneAt) {

    static NameJoinView of(NameJoin join) {
        return new NameJoinView(
                join.id(),
                join.name().text(),
                join.name().id(),
                join.name().article().map(UUID::toString),
                join.to(),
                join.reason(),
                join.by(),
                join.at().toString(),
                JoinSentence.of(join),
                join.undone().map(Decision.Undone::by),
                join.undone().map(undone -> undone.at().toString()));
    }
}
