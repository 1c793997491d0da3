package dossier.analysis;

import dossier.analysis.judging.Candidate;
import dossier.analysis.judging.Kunyas;
import dossier.analysis.judging.OneWordJudge;
import dossier.analysis.judging.PersonJudge;
import dossier.analysis.judging.ReadListing;
import dossier.analysis.judging.ReadListings;
import dossier.analysis.judging.SamePerson;
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
import dossier.names.NameKind;
import dossier.screening.Band;
import dossier.screening.Hit;
import dossier.screening.NameIndex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The hits of one party of one article: what screening found, weighed with what the text says. */
final class PartyHits {

    private static final int MOST = 12;

    /** Namesakes that are not meant, to show that they were thought of; more would only hide the rest. */
    private static final int MOST_WEAK = 3;

    private final NamedParty party;
    private final PartyContext context;
    private final Article article;
    private final NameIndex index;
    private final ReadListings listed;
    private final Optional<Organisations.Known> organisation;

    PartyHits(NamedParty party, PartyContext context, Article article, NameIndex index, ReadListings listed) {
        this.party = party;
        this.context = context;
        this.article = article;
        this.index = index;
        this.listed = listed;
        this.organisation = ContextReader.standard().organisation(party.name());
    }

    /** The most probable first. */
    List<ArticleHit> of(List<Hit> screened) {
        List<Candidate> found = new ArrayList<>();
        for (Hit hit : screened) {
            index.party(hit.listing()).ifPresent(known -> found.add(candidate(hit, known)));
        }
        boolean oneWord = isOneWordOfPerson();
        List<Candidate> candidates = oneWord ? found : SamePerson.joined(found);
        List<Band> bands = Kunyas.isBare(party.name())
                ? Kunyas.judge(party.name(), candidates)
                : oneWord ? new OneWordJudge(context, party.family()).judge(candidates) : PersonJudge.judge(candidates);
        List<Integer> order = IntStream.range(0, candidates.size())
                .boxed()
                .sorted(Comparator.<Integer, Band>comparing(bands::get)
                        .thenComparing(i -> -candidates.get(i).logOdds())
                        .thenComparing(i -> candidates.get(i).hit().listing()))
                .toList();
        int worthSaying = (int) bands.stream().filter(band -> band != Band.WEAK).count();
        return order.stream()
                .limit(Math.min(MOST, worthSaying + MOST_WEAK))
                .map(i -> hit(candidates.get(i), bands.get(i)))
                .toList();
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
                : OrganisationComparer.compare(context, read.says(), organisation, read.organisations());
        return new Candidate(hit, read, reasons, List.of());
    }

    private ArticleHit hit(Candidate candidate, Band band) {
        Hit hit = candidate.hit();
        Optional<ListedOn> onDay = article.publishedOn().map(day -> ListedOn.of(candidate.listed(), day));
        return new ArticleHit(
                hit.listing(),
                hit.name(),
                hit.cell(),
                hit.kind(),
                1 / (1 + Math.exp(-candidate.logOdds())),
                band,
                onDay.map(ListedOn::answer).orElse(ListedOn.Answer.UNKNOWN),
                onDay,
                onDay.flatMap(listedOn -> ListedSources.of(candidate.listed(), listedOn)),
                true,
                hit.evidence(),
                said(candidate, band),
                hit.sample());
    }

    /** What the text says, the weightiest first, and why a band is lower than that. */
    private List<SaidInText> said(Candidate candidate, Band band) {
        List<SaidInText> said = new ArrayList<>();
        candidate.context().stream()
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.logOdds())))
                .map(reason -> said(reason, candidate))
                .forEach(said::add);
        if (isOneWordOfPerson()) {
            said.add(new SaidInText(SaidInText.Kind.ONE_WORD_ONLY, party.name(), "", named(), Optional.empty()));
        } else if (band == Band.REVIEW && PersonJudge.alone(candidate) == Band.MATCH) {
            Hit hit = candidate.hit();
            said.add(new SaidInText(SaidInText.Kind.SEVERAL_AGREE, party.name(), hit.name(), named(), nameOf(hit)));
        }
        return said;
    }

    private boolean isOneWordOfPerson() {
        return party.isOneWord() && party.kind() == NameKind.PERSON;
    }

    /** Where the text names the party for the first time. */
    private List<SaidInText.Part> named() {
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
            case OFFICE_AGREES -> SaidInText.Kind.SAME_OFFICE;
            case OFFICE_DIFFERS -> SaidInText.Kind.OTHER_OFFICE;
            case ORGANISATION_AGREES -> SaidInText.Kind.SAME_ORGANISATION;
            case ORGANISATION_DIFFERS, SERVICE_DIFFERS -> SaidInText.Kind.OTHER_ORGANISATION;
            case COUNTRY_AGREES -> SaidInText.Kind.SAME_COUNTRY;
            case COUNTRY_DIFFERS -> SaidInText.Kind.OTHER_COUNTRY;
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
                        ? named()
                        : reason.spans().stream()
                                .map(part -> span(part.start(), part.end()))
                                .toList(),
                byName && reason.spot().part() == ListedSpot.Part.ALL
                        ? nameOf(candidate.hit())
                        : ListedSources.of(candidate.listed(), reason.spot()));
    }
}
