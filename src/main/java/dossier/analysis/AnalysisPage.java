package dossier.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Some of all analysed articles, in the order of their ids.
 *
 * @param analyses the page; an article that was kept and not read yet is passed over
 * @param last id of the last article of the page, from which the next page goes on; empty after the last page
 */
public record AnalysisPage(List<ArticleAnalysis> analyses, Optional<UUID> last) {

    public AnalysisPage {
        analyses = List.copyOf(analyses);
    }
}
