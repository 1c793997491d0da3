package dossier.analysis;

import dossier.analysis.judging.Candidate;
import dossier.analysis.judging.JudgementModel;
import dossier.analysis.judging.ListedCompany;
import dossier.analysis.judging.ListedTwice;
import dossier.analysis.judging.NamedInText;
import dossier.analysis.judging.PartyJudge;
import dossier.analysis.judging.PartyJudge.Judged;
import dossier.analysis.judging.PossibleParty;
import dossier.analysis.judging.ReadListing;
import dossier.analysis.judging.ReadListings;
import dossier.analysis.judging.Situation;
import dossier.articles.Article;
import dossier.context.ContextComparer;
import dossier.context.ContextEvidence;
import dossier.context.ContextReader;
import dossier.context.ListedSpot;
import dossier.context.OrganisationComparer;
import dossier.context.Organisations;
import dossier.context.PartyContext;
import dossier.lists.ListedOn;
import dossier.lists.ListedParty;
import dossier.lists.ListedValue;
import dossier.lists.ListingKind;
import dossier.mentions.NamedParty;
import dossier.mentions.WrittenNumber;
import dossier.screening.Band;
import dossier.screening.Hit;
import dossier.screening.NameIndex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The hits of one party of one article: what screening found, weighed with what the text says. */
final class PartyHits {

    private static final int MOST = 12;

    /** Namesakes that are not meant, to show that they were thought of; more would only hide the rest. */
    private static final int MOST_WEAK = 3;

    private static final PartyJudge JUDGE = new PartyJudge(JudgementModel.standard());

    private static final Pattern POSSESSIVE = Pattern.compile("^\\p{Lu}\\p{L}+['’]s ");

    private final NamedInText named;
    private final NamedParty party;
    private final PartyContext context;
    private final Article article;
    private final NameIndex index;
    private final ReadListings listed;
    private final Optional<Organisations.Known> organisation;
    private final List<ListedNumbers.Listed> numbers;

    /** @param numbers the numbers beside the party that a listing gives too */
    PartyHits(
            NamedInText named,
            PartyContext context,
            Article article,
            NameIndex index,
            ReadListings listed,
            List<ListedNumbers.Listed> numbers) {
        this.numbers = List.copyOf(numbers);
        this.named = named;
        this.party = named.party();
        this.context = context;
        this.article = article;
        this.index = index;
        this.listed = listed;
        this.organisation = ContextReader.standard()
                .organisation(party.asked())
                .or(() -> ContextReader.standard().organisation(withoutOwner(party.asked())));
    }

    /** "Iran's Revolutionary Guard" is the Revolutionary Guard. */
    private static String withoutOwner(String name) {
        return POSSESSIVE.matcher(name).replaceFirst("");
    }

    NamedInText named() {
        return named;
    }

    /** Every listed party that the named one may be; in no order. */
    List<PossibleParty> possible(List<Hit> screened) {
        List<Candidate> found = new ArrayList<>();
        for (Hit hit : screened) {
            index.party(hit.listing()).ifPresent(known -> found.add(candidate(hit, known)));
        }
        return parties(found);
    }

    /** The same, judged. */
    List<Judged> judged(List<PossibleParty> possible, ListedCompany company) {
        return JUDGE.judge(named, possible, company);
    }

    /** The candidates put together by party, as all lists say who is one. */
    private List<PossibleParty> parties(List<Candidate> candidates) {
        List<List<Candidate>> parties = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<List<Candidate>> same = parties.stream()
                    .filter(party -> party.stream().anyMatch(each -> areOne(each, candidate)))
                    .toList();
            List<Candidate> party =
                    same.stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
            party.add(candidate);
            parties.removeAll(same);
            parties.add(party);
        }
        return parties.stream().map(PossibleParty::new).toList();
    }

    private boolean areOne(Candidate one, Candidate other) {
        return index.joined().areOne(one.hit().listing(), other.hit().listing()) || ListedTwice.areOne(one, other);
    }

    /** The hits of those, the most probable first. */
    List<ArticleHit> of(List<Judged> judged) {
        List<ArticleHit> hits = new ArrayList<>();
        judged.stream()
                .sorted(Comparator.comparingDouble((Judged one) -> -one.probability())
                        .thenComparing(
                                one -> one.party().listings().get(0).hit().listing()))
                .forEach(each -> each.party().listings().stream()
                        .sorted(Comparator.comparing(listing -> listing.hit().listing()))
                        .forEach(listing -> hits.add(hit(listing, each))));
        long worthSaying = hits.stream().filter(hit -> hit.band() != Band.WEAK).count();
        return hits.stream().limit(Math.min(MOST, worthSaying + MOST_WEAK)).toList();
    }

    private Candidate candidate(Hit hit, ListedParty known) {
        ReadListing read = listed.of(known);
        List<ContextEvidence> reasons = known.kind() == ListingKind.PERSON
                ? ContextComparer.compare(
                        context,
                        read.says(),
                        known.birthDates().stream()
                                .map(birth -> birth.from().year())
                                .toList(),
                        article.publishedOn().map(LocalDate::getYear).orElse(0))
                : OrganisationComparer.compare(context, read.says(), organisation, read.organisations(), read.within());
        return new Candidate(hit, read, reasons);
    }

    private ArticleHit hit(Candidate candidate, Judged judged) {
        Hit hit = candidate.hit();
        Optional<ListedOn> onDay = article.publishedOn().map(day -> ListedOn.of(candidate.listed(), day));
        return new ArticleHit(
                hit.listing(),
                new ArticleHit.Named(hit.name(), hit.cell()),
                hit.kind(),
                new ArticleHit.Likelihood(judged.probability(), judged.band()),
                new ArticleHit.Standing(
                        onDay.map(ListedOn::answer).orElse(ListedOn.Answer.UNKNOWN),
                        onDay,
                        onDay.flatMap(listedOn -> ListedSources.of(candidate.listed(), listedOn)),
                        true),
                hit.evidence(),
                said(candidate, judged),
                hit.sample());
    }

    /** What the text says, the weightiest first, and why a probability is lower than that. */
    private List<SaidInText> said(Candidate candidate, Judged judged) {
        List<SaidInText> said = new ArrayList<>();
        numbers.stream()
                .filter(listed -> listed.holders().contains(candidate.hit().listing()))
                .map(listed -> said(listed.number()))
                .forEach(said::add);
        candidate.context().stream()
                .filter(reason -> reason.kind() != ContextEvidence.Kind.COUNTRY_OF_TEXT) // stands in no one place
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(weightOf(reason))))
                .map(reason -> said(reason, candidate))
                .forEach(said::add);
        if (named.situation() == Situation.ONE_WORD) {
            said.add(new SaidInText(SaidInText.Kind.ONE_WORD_ONLY, party.name(), "", firstMention(), Optional.empty()));
        }
        if (judged.band() != JUDGE.band(judged.alone())) {
            Hit hit = candidate.hit();
            said.add(new SaidInText(
                    SaidInText.Kind.SEVERAL_AGREE, party.name(), hit.name(), firstMention(), nameOf(hit)));
        }
        return said;
    }

    private SaidInText said(WrittenNumber number) {
        return new SaidInText(
                SaidInText.Kind.SAME_NUMBER,
                number.written(),
                number.written(),
                List.of(span(number.start(), number.end())),
                Optional.empty());
    }

    private double weightOf(ContextEvidence reason) {
        return JudgementModel.standard()
                .contribution(named.situation(), PartyJudge.signalOf(reason.kind()), reason.strength());
    }

    /** Where the text names the party for the first time. */
    private List<SaidInText.Part> firstMention() {
        return party.mentions().stream()
                .limit(1)
                .map(mention -> span(mention.start(), mention.end()))
                .toList();
    }

    private SaidInText.Part span(int start, int end) {
        return new SaidInText.Part(start, end, article.text().substring(start, end));
    }

    private static Optional<ListedValue> nameOf(Hit hit) {
        return hit.cell().map(cell -> new ListedValue(cell, hit.name()));
    }

    private SaidInText said(ContextEvidence reason, Candidate candidate) {
        SaidInText.Kind kind = switch (reason.kind()) {
            case OFFICE_AGREES, OFFICE_NEARBY_AGREES -> SaidInText.Kind.SAME_OFFICE;
            case OFFICE_DIFFERS -> SaidInText.Kind.OTHER_OFFICE;
            case ORGANISATION_AGREES, ORGANISATION_NEARBY_AGREES, KNOWN_BY_NAME -> SaidInText.Kind.SAME_ORGANISATION;
            case ORGANISATION_DIFFERS, SERVICE_DIFFERS -> SaidInText.Kind.OTHER_ORGANISATION;
            case COUNTRY_AGREES, COUNTRY_NEARBY_AGREES, COUNTRY_OF_TEXT -> SaidInText.Kind.SAME_COUNTRY;
            case COUNTRY_DIFFERS, COUNTRY_NEARBY_DIFFERS -> SaidInText.Kind.OTHER_COUNTRY;
            case AGE_AGREES -> SaidInText.Kind.SAME_AGE;
            case AGE_DIFFERS -> SaidInText.Kind.OTHER_AGE;
            case OTHER_OCCUPATION -> SaidInText.Kind.OTHER_OCCUPATION;
        };
        boolean byName = reason.spans().isEmpty();
        return new SaidInText(
                kind,
                reason.inText(),
                reason.listed(),
                byName
                        ? firstMention()
                        : reason.spans().stream()
                                .map(part -> span(part.start(), part.end()))
                                .toList(),
                byName && reason.spot().part() == ListedSpot.Part.ALL
                        ? nameOf(candidate.hit())
                        : ListedSources.of(candidate.listed(), reason.spot()));
    }
}
