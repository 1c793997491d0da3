package dossier.web.articles;

import dossier.analysis.PersonInArticle;
import dossier.lists.ListingKind;
import dossier.profiles.ProfileDirectory;
import dossier.web.words.MentionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * A party that an article names.
 *
 * @param name the fullest form of the name in the text
 * @param kind kind of party
 * @param mentions every mention
 * @param titles titles and ranks before the name
 * @param roles offices said of the party
 * @param hits listings that it may be
 * @param profile id of its profile
 */
@Schema(name = "Person", description = "A party that the article names, every mention, and the listings it may be.")
record PersonView(
        @Schema(description = "The fullest form of the name in the text.", examples = "Vladimir Alexseyev")
        String name,

        @Schema(description = "Kind of party.") ListingKind kind,
        @Schema(description = "Every mention.") List<MentionView> mentions,

        @Schema(description = "Titles and ranks before the name.")
        List<String> titles,

        @Schema(description = "Offices said of the party.") List<String> roles,
        @Schema(description = "Listings that it may be.") List<ArticleHitView> hits,
        @Schema(description = "Id of its profile.") String profile) {

    static PersonView of(PersonInArticle person, ProfileDirectory profiles) {
        return new PersonView(
                person.name(),
                person.kind(),
                person.mentions().stream().map(MentionView::of).toList(),
                person.titles(),
                person.roles(),
                person.hits().stream()
                        .map(hit -> ArticleHitView.of(
                                hit, person, profiles.genderOf(hit.listing()), profiles.idOf(hit.listing())))
                        .toList(),
                profiles.idOf(person));
    }
}
