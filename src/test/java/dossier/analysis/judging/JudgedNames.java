package dossier.analysis.judging;

import dossier.context.ContextEvidence;
import dossier.context.ContextReader;
import dossier.context.ListedSpot;
import dossier.context.PartyContext;
import dossier.context.PartyContexts;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.mentions.Mention;
import dossier.screening.Hit;
import dossier.screening.Parties;
import dossier.screening.ScreenerForTests;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.text.ReadText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Candidates for a name over invented listings, with invented reasons of the text. */
final class JudgedNames {

    private static final int MANY = 200;

    private JudgedNames() {}

    /** A listing and what the text says for or against it. */
    record Judged(ListedParty listing, List<ContextEvidence> said) {}

    static Judged listing(Parties listing, ContextEvidence... said) {
        return new Judged(listing.listed(), List.of(said));
    }

    static Judged listing(ListedParty listing) {
        return new Judged(listing, List.of());
    }

    static ContextEvidence reason(ContextEvidence.Kind kind, double strength) {
        return new ContextEvidence(kind, "", "", List.of(), new ListedSpot(ListedSpot.Part.ALL, 0, ""), strength);
    }

    /** The candidates that screening finds for the name, in the order in which the listings are given. */
    static List<Candidate> candidates(String name, Judged... judged) {
        return candidates(name, ListingKind.PERSON, judged);
    }

    /** The same for the name of an organisation. */
    static List<Candidate> bodies(String name, Judged... judged) {
        return candidates(name, ListingKind.ORGANISATION, judged);
    }

    private static List<Candidate> candidates(String name, ListingKind kind, Judged... judged) {
        List<ListedParty> parties = new ArrayList<>();
        for (Judged each : judged) {
            parties.add(each.listing());
        }
        List<ListedParty> all = new ArrayList<>(parties);
        String[] given = {
            "Arvid", "Bodil", "Casimir", "Dorothea", "Edgar", "Frida", "Gunnar", "Hedwig", "Ignaz", "Jolanta"
        };
        String[] family = {
            "Adler", "Birke", "Castell", "Dornbusch", "Eichler", "Falke", "Gruber", "Hasel", "Immer", "Jonas"
        };
        for (int i = 0; i < 100; i++) {
            all.add(Parties.person("other", "O" + i, given[i % 10] + " " + family[i / 10])
                    .listed());
        }
        ScreenerForTests screening = ScreenerForTests.of(all);
        List<Hit> hits = screening
                .screener()
                .screen(
                        screening.index(),
                        ScreeningQuery.ofName(name, Optional.of(kind)),
                        new ScreeningOptions(Set.of(), 0, MANY));
        ReadListings read = new ReadListings(List.of());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < judged.length; i++) {
            ListedParty party = parties.get(i);
            List<ContextEvidence> said = judged[i].said();
            hits.stream()
                    .filter(hit -> hit.listing().equals(party.ref()))
                    .forEach(hit -> candidates.add(new Candidate(hit, read.of(party), said)));
        }
        return candidates;
    }

    /** What a text says around the name at its start. */
    static PartyContext around(String name, String text) {
        List<Mention> mentions = List.of(new Mention(0, name.length(), name));
        return PartyContexts.of(ContextReader.standard().read(ReadText.of(text)), List.of(mentions), 1)
                .get(0);
    }
}
