package dossier.articles;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of articles. */
@ConfigMapping(prefix = "dossier.articles")
public interface ArticleSettings {

    /** Longest text that is read, in UTF-16 code units. */
    @WithDefault("1000000")
    int maxCharacters();
}
