package dossier.web.words;

/** What is compared with what, as a sentence calls the two. */
public enum Sides {
    /** A name in an article with a listing. */
    ARTICLE("the article", "the list"),
    /** A query with a listing. */
    QUERY("the query", "the list"),
    /** Two given parties. */
    PAIR("the first", "the second");

    private final String asked;
    private final String listed;

    Sides(String asked, String listed) {
        this.asked = asked;
        this.listed = listed;
    }

    String asked() {
        return asked;
    }

    String listed() {
        return listed;
    }
}
