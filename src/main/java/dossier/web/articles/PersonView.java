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
        @Schema(examples = "Vladimir Alexseyev") String name,
        ListingKind kind,
        List<MentionView> mentions,
        List<String> titles,
        List<String> roles,
        List<ArticleHitView> hits,
        String profile) {

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
