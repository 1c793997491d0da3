package dossier.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A filter as SQL over the table {@code article}. Every condition is a constant of this class; what a caller gives goes in as a
 * parameter only.
 *
 * @param where the condition, with the word WHERE; empty if everything is shown
 * @param parameters values by their names in it
 * @param ofSomebody whether it asks for the articles that name one party: few of all, and found by their keys
 */
record ArticleQuery(String where, Map<String, Object> parameters, boolean ofSomebody) {

    private static final String WORDS = "search @@ plainto_tsquery('simple', :query)";
    private static final String FROM = "published_on >= :from";
    private static final String TO = "published_on <= :to";
    private static final String ON_LIST =
            "id IN (SELECT article FROM article_hit WHERE list IN (:lists) AND band IN (:bands))";

    /** Lists and references again by themselves, for the index. */
    private static final String LISTING =
            "id IN (SELECT article FROM article_hit WHERE list || '/' || reference IN (:listings)"
                    + " AND list IN (:ownLists) AND reference IN (:references) AND band IN (:bands))";

    private static final String UNLISTED =
            "id IN (SELECT article FROM article_party WHERE NOT listed AND name_key IN (:nameKeys))";

    /** Articles again by themselves, for the index. */
    private static final String UNLISTED_THERE =
            "id IN (SELECT article FROM article_party WHERE NOT listed AND article IN (:ownArticles)"
                    + " AND article || '/' || name_key IN (:namesThere))";

    /**
     * Leaves out a copy if the first of its group, or a copy before it, is let through too. The filter stands in it a second
     * time, over unqualified columns, so it means the inner article there.
     */
    private static final String ONE_OF_GROUP = """
            NOT EXISTS (
                SELECT 1 FROM article_copy copy
                CROSS JOIN LATERAL (
                    SELECT copy.first_article AS member UNION ALL
                    SELECT sibling.article FROM article_copy sibling WHERE sibling.first_article = copy.first_article) all_of
                JOIN (SELECT id AS other, received_at AS came FROM article%s) shown ON shown.other = all_of.member
                WHERE copy.article = article.id AND (shown.other = copy.first_article
                    OR (shown.came, shown.other) < (article.received_at, article.id)))""";

    ArticleQuery {
        parameters = Map.copyOf(parameters);
    }

    static ArticleQuery of(ArticleFilter filter, NamedInArticle named) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = conditions(filter, named, values);
        if (filter.hideCopies()) {
            conditions.add(ONE_OF_GROUP.replace("%s", whereAll(conditions)));
        }
        return new ArticleQuery(whereAll(conditions), values, named.isSomebody());
    }

    private static List<String> conditions(ArticleFilter filter, NamedInArticle named, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (!filter.query().isBlank()) {
            conditions.add(WORDS);
            values.put("query", ArticleText.ofPlain(filter.query()));
        }
        filter.from().ifPresent(day -> {
            conditions.add(FROM);
            values.put("from", day);
        });
        filter.to().ifPresent(day -> {
            conditions.add(TO);
            values.put("to", day);
        });
        addNamed(named, conditions, values);
        return conditions;
    }

    private static void addNamed(NamedInArticle named, List<String> conditions, Map<String, Object> values) {
        if (!named.lists().isEmpty()) {
            conditions.add(ON_LIST);
            values.put("lists", named.lists());
            values.put("bands", named.bands());
        }
        List<String> somebody = new ArrayList<>();
        addListings(named, somebody, values);
        addNames(named, somebody, values);
        if (!somebody.isEmpty()) {
            conditions.add("(" + String.join(" OR ", somebody) + ")");
        }
    }

    private static void addListings(NamedInArticle named, List<String> conditions, Map<String, Object> values) {
        if (!named.listings().isEmpty()) {
            conditions.add(LISTING);
            values.put(
                    "listings",
                    named.listings().stream()
                            .map(each -> each.list() + "/" + each.reference())
                            .toList());
            values.put(
                    "ownLists",
                    named.listings().stream().map(NamedInArticle.Listed::list).toList());
            values.put(
                    "references",
                    named.listings().stream()
                            .map(NamedInArticle.Listed::reference)
                            .toList());
            values.put("bands", named.bands());
        }
    }

    private static void addNames(NamedInArticle named, List<String> conditions, Map<String, Object> values) {
        List<String> everywhere = named.names().stream()
                .filter(name -> name.article().isEmpty())
                .map(NamedInArticle.Unlisted::key)
                .toList();
        if (!everywhere.isEmpty()) {
            conditions.add(UNLISTED);
            values.put("nameKeys", everywhere);
        }
        List<UUID> articles =
                named.names().stream().flatMap(name -> name.article().stream()).toList();
        if (!articles.isEmpty()) {
            conditions.add(UNLISTED_THERE);
            values.put("ownArticles", articles);
            values.put(
                    "namesThere",
                    named.names().stream()
                            .flatMap(name -> name.article().map(article -> article + "/" + name.key()).stream())
                            .toList());
        }
    }

    private static String whereAll(List<String> conditions) {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
