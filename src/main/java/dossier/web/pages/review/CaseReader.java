package dossier.web.pages.review;

import dossier.analysis.AnalysisRepository;
import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleHit;
import dossier.analysis.PersonInArticle;
import dossier.lists.Identifier;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListingRef;
import dossier.profiles.Profile;
import dossier.profiles.ProfileArticle.Snippet;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.SideBySide;
import dossier.reviews.ReviewCase;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.web.pages.PageWords;
import dossier.web.words.ReasonSentence;
import dossier.web.words.Who;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/** Lays a case before a person: what both sides say, side by side, and why they may be one. */
@ApplicationScoped
class CaseReader {

    private static final int MOST_SNIPPETS = 3;
    private static final int MOST_VALUES = 8;
    private static final int MOST_HITS = 100;
    private static final String OR = " · ";

    private final ProfileDirectory profiles;
    private final AnalysisRepository analyses;
    private final Screener screener;

    CaseReader(ProfileDirectory profiles, AnalysisRepository analyses, Screener screener) {
        this.profiles = profiles;
        this.analyses = analyses;
        this.screener = screener;
    }

    ShownCase read(NameIndex index, ReviewCase about) {
        Optional<Profile> profile = profiles.brief(index, about.profile());
        Optional<ArticleAnalysis> article = about.asked().article().flatMap(analyses::find);
        Optional<PersonInArticle> person = article.flatMap(read -> personOf(about, read));
        return new ShownCase(
                about,
                profile.map(Profile::name).orElse(about.profile()),
                why(index, about, person),
                rows(about, person, profile),
                profile.map(known -> known.said().sides().sides().stream()
                                .map(SideBySide.Side::authority)
                                .toList())
                        .orElse(List.of()),
                snippets(article, person),
                about.hits().stream()
                        .map(hit -> KnownLists.byCode(hit.listing().list())
                                .map(KnownList::shortTitle)
                                .orElse(hit.listing().list().value()))
                        .distinct()
                        .toList());
    }

    private static Optional<PersonInArticle> personOf(ReviewCase about, ArticleAnalysis article) {
        ListingRef best = about.best().listing();
        return article.people().stream()
                .filter(person -> person.name().equals(about.asked().name()))
                .filter(person ->
                        person.hits().stream().anyMatch(hit -> hit.listing().equals(best)))
                .findFirst();
    }

    private String why(NameIndex index, ReviewCase about, Optional<PersonInArticle> person) {
        ListingRef best = about.best().listing();
        return person.flatMap(found -> found.hits().stream()
                        .filter(hit -> hit.listing().equals(best))
                        .findFirst()
                        .map(hit -> because(found, hit)))
                .or(() -> about.asked().query().flatMap(query -> because(index, query, best)))
                .orElse("");
    }

    private String because(PersonInArticle person, ArticleHit hit) {
        return ReasonSentence.of(hit, person.name(), new Who(hit.kind(), profiles.genderOf(hit.listing())))
                .sentenceWithSources(
                        person.mentions(),
                        Optional.empty(),
                        hit.listing().list().value());
    }

    private Optional<String> because(NameIndex index, ScreeningQuery query, ListingRef listing) {
        return screener.screenField(index, query, new ScreeningOptions(Set.of(listing.list()), 0, MOST_HITS)).stream()
                .filter(hit -> hit.listing().equals(listing))
                .findFirst()
                .map((Hit hit) -> ReasonSentence.of(hit));
    }

    private static List<ShownCase.Row> rows(
            ReviewCase about, Optional<PersonInArticle> person, Optional<Profile> profile) {
        Optional<ScreeningQuery> query = about.asked().query();
        Optional<Profile.Said> said = profile.map(Profile::said);
        List<ShownCase.Row> rows = new ArrayList<>();
        rows.add(new ShownCase.Row(
                "Name", about.asked().name(), profile.map(Profile::name).orElse("") + aliases(said)));
        rows.add(new ShownCase.Row(
                "Born",
                query.flatMap(ScreeningQuery::birthDate).map(PageWords::inWords).orElse(""),
                some(said, Profile.Said::birthDates, PageWords::inWords)));
        rows.add(new ShownCase.Row(
                "Country",
                query.map(asked -> PageWords.countries(asked.countries())).orElse(""),
                some(said, Profile.Said::countries, PageWords::country)));
        rows.add(new ShownCase.Row(
                "Position",
                query.map(ScreeningQuery::position)
                        .or(() -> person.map(CaseReader::positions))
                        .orElse(""),
                some(said, Profile.Said::positions, Function.identity())));
        rows.add(new ShownCase.Row(
                "Numbers",
                query.map(asked -> String.join(OR, asked.identifiers())).orElse(""),
                some(said, Profile.Said::identifiers, Identifier::number)));
        return rows.stream()
                .filter(row -> !(row.asked() + row.listed()).isBlank())
                .toList();
    }

    private static String aliases(Optional<Profile.Said> said) {
        List<String> names = said.map(known -> known.names().stream()
                        .map(name -> name.text())
                        .skip(1)
                        .limit(MOST_VALUES)
                        .toList())
                .orElse(List.of());
        return names.isEmpty() ? "" : "; also " + String.join(OR, names);
    }

    private static String positions(PersonInArticle person) {
        return Stream.of(person.titles(), person.roles())
                .flatMap(Collection::stream)
                .distinct()
                .collect(Collectors.joining(OR));
    }

    private static <T> String some(
            Optional<Profile.Said> said, Function<Profile.Said, List<T>> field, Function<T, String> inWords) {
        return said.map(field).orElse(List.of()).stream()
                .map(inWords)
                .distinct()
                .limit(MOST_VALUES)
                .collect(Collectors.joining(OR));
    }

    private static List<Snippet> snippets(Optional<ArticleAnalysis> article, Optional<PersonInArticle> person) {
        return article.flatMap(read -> person.map(found -> found.mentions().stream()
                        .limit(MOST_SNIPPETS)
                        .map(mention -> Snippet.around(read.article().text(), mention))
                        .toList()))
                .orElse(List.of());
    }
}
