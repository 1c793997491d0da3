package dossier.articles;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Notices that ask for consent to cookies: they stand in pages as text, often before the article. */
final class ConsentNotices {

    /** How consent platforms and newspapers name them; {@code *=} compares without regard to case. */
    private static final String NAMED =
            "[id*=cookie], [class*=cookie], [id*=consent], [class*=consent], [id*=gdpr], [class*=gdpr],"
                    + " [aria-label*=cookie], [aria-label*=consent], [id^=onetrust], [id^=sp_message], [class*=qc-cmp], [id*=didomi],"
                    + " [id*=usercentrics], [class*=cmpbox], [id=CybotCookiebotDialog], [class*=truste], [aria-label*=privacy]";

    /** A notice is short; what is longer is the page itself, whose body some platforms mark. */
    private static final int LONGEST = 4_000;

    private static final String ARTICLE = "article, main, h1, [role=main], [itemprop=articleBody]";

    private ConsentNotices() {}

    static void remove(Document page) {
        for (Element notice : page.select(NAMED)) {
            boolean isPage = notice == page.body() || notice.normalName().equals("html");
            if (!isPage
                    && notice.select(ARTICLE).isEmpty()
                    && notice.closest("article") == null
                    && notice.text().length() <= LONGEST) {
                notice.remove();
            }
        }
    }
}
