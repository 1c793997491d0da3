package dossier.web.export;

import dossier.analysis.AnalysisFilter;
import dossier.analysis.AnalysisPage;
import dossier.analysis.AnalysisRepository;
import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleHit;
import dossier.analysis.PersonInArticle;
import dossier.profiles.ProfileDirectory;
import dossier.web.lists.SourceView;
import dossier.web.words.ReasonSentence;
import dossier.web.words.Who;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.inject.Singleton;

/** All analysed articles that a filter lets through, a page at a time; no connection is held while a page is written. */
@Singleton
class ExportedArticles {

    private final AnalysisRepository analyses;
    private final ProfileDirectory profiles;

    ExportedArticles(AnalysisRepository analyses, ProfileDirectory profiles) {
        this.analyses = analyses;
        this.profiles = profiles;
    }

    /** Takes a page of articles; fails when the caller has left. */
    interface EachPage {
        void take(List<ArticleAnalysis> page) throws IOException;
    }

    void forEachPage(AnalysisFilter filter, EachPage each) throws IOException {
        AnalysisPage page = analyses.following(Optional.empty(), filter);
        Optional<UUID> last = page.last();
        while (last.isPresent()) {
            each.take(page.analyses());
            page = analyses.following(last, filter);
            last = page.last();
        }
    }

    /** Why a party may be the listing, as the API words it. */
    String because(PersonInArticle party, ArticleHit hit) {
        Who who = new Who(hit.kind(), profiles.genderOf(hit.listing()));
        return ReasonSentence.of(hit, party.name(), who)
                .sentenceWithSources(
                        party.mentions(),
                        hit.cell().map(cell -> SourceView.of(cell, hit.name())),
                        hit.listing().list().value());
    }
}
