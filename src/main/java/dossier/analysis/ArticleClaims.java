package dossier.analysis;

import dossier.articles.Article;
import dossier.claims.CheckedClaim;
import dossier.claims.CheckedList;
import dossier.claims.Claim;
import dossier.claims.ClaimCheck;
import dossier.claims.ClaimWording;
import dossier.lists.Authority;
import dossier.lists.Gender;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.names.NameKind;
import dossier.screening.Band;
import dossier.screening.NameIndex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks the claims of one article against the listings that its parties were matched to. */
final class ArticleClaims {

    private final NameIndex index;
    private final ClaimCheck check;
    private final Map<ListCode, Authority> keepers =
            KnownLists.all().stream().collect(Collectors.toMap(KnownList::code, KnownList::authority));

    ArticleClaims(NameIndex index) {
        this.index = index;
        this.check = new ClaimCheck(loaded(index));
    }

    /** Only an authority's main list holds everybody whom it lists; a sample holds hardly anybody. */
    private static List<CheckedList> loaded(NameIndex index) {
        List<CheckedList> loaded = new ArrayList<>();
        Set<Authority> seen = new HashSet<>();
        for (KnownList list : KnownLists.all()) {
            boolean main = seen.add(list.authority());
            NameIndex.ListedState state = index.states().get(list.code());
            if (state != null) {
                loaded.add(new CheckedList(
                        list.code(),
                        list.shortTitle(),
                        list.authority(),
                        state.day(),
                        state.published(),
                        main && !state.sample()));
            }
        }
        return loaded;
    }

    /**
     * @param claim what the article says
     * @param hits listings that its subject may be; empty if the subject was not screened
     */
    ClaimInArticle check(Claim claim, Article article, Optional<List<ArticleHit>> hits) {
        Predicate<ArticleHit> own = hit -> claim.authority().isAnsweredBy(keeper(hit));
        List<ArticleHit> asked = hits.orElse(List.of()).stream().filter(own).toList();
        List<ListedParty> linked = asked.stream()
                .filter(ArticleHit::isMatch)
                .filter(hit -> index.states().containsKey(hit.listing().list()))
                .flatMap(hit -> index.party(hit.listing()).stream())
                .toList();
        boolean undecided = hits.isEmpty()
                || linked.isEmpty()
                        && (asked.stream().anyMatch(hit -> hit.band() == Band.REVIEW)
                                || isSurnameOnly(claim) && hits.get().stream().noneMatch(ArticleHit::isMatch));
        CheckedClaim checked = undecided ? check.undecided(claim) : check.check(claim, article.publishedOn(), linked);
        return said(checked, new ClaimWording(gender(linked), article.publishedOn()));
    }

    /** A surname alone does not say which bearer is meant, unless he is matched on some list: his absence proves nothing. */
    private static boolean isSurnameOnly(Claim claim) {
        return claim.subject().kind() == NameKind.PERSON
                && claim.subject().name().strip().indexOf(' ') < 0;
    }

    private Authority keeper(ArticleHit hit) {
        return Optional.ofNullable(keepers.get(hit.listing().list()))
                .orElseThrow(() -> new IllegalStateException("no such list: " + hit.listing()));
    }

    /** Of the subject, if one of its listings says so. */
    private static Gender gender(List<ListedParty> linked) {
        return linked.stream()
                .map(ListedParty::gender)
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    private static ClaimInArticle said(CheckedClaim checked, ClaimWording wording) {
        Claim claim = checked.claim();
        return new ClaimInArticle(
                new ClaimInArticle.Clause(claim.start(), claim.end(), claim.surface()),
                claim.subject().name(),
                claim.authority(),
                new ClaimInArticle.Said(claim.action(), claim.polarity(), claim.kind()),
                new ClaimInArticle.When(claim.date().value(), claim.date().precision()),
                claim.reason().orElse(""),
                new ClaimInArticle.Found(
                        checked.verdict(), checked.dateVerdict(), checked.references(), wording.because(checked)));
    }
}
