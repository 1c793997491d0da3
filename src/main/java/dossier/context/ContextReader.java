package dossier.context;

import dossier.context.ContextText.CountrySaid;
import dossier.context.ContextText.OrganisationSaid;
import dossier.text.PhraseTrie.Found;
import dossier.text.ReadText;
import dossier.text.Token;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds offices, organisations, countries and ages in a text, of an article or of a listing. Safe for many threads. */
public final class ContextReader {

    /** Bodies of these kinds are known as surroundings of others only. */
    private static final Set<String> NO_SUBJECT = Set.of("OTHER", "INTERNATIONAL");

    private static final ContextReader STANDARD = new ContextReader();

    private final Countries countries = new Countries();
    private final Organisations organisations = new Organisations();
    private final OfficePatterns offices = new OfficePatterns(countries, organisations);

    private ContextReader() {}

    /** The reader over the tables that ship with the service. */
    public static ContextReader standard() {
        return STANDARD;
    }

    /** What a text says besides names. Work is linear in the text. */
    public ContextText read(ReadText text) {
        List<Token> words = text.words();
        List<Office> foundOffices = new ArrayList<>();
        List<OrganisationSaid> foundOrganisations = new ArrayList<>();
        List<CountrySaid> foundCountries = new ArrayList<>();
        int officeEnd = 0;
        int organisationEnd = 0;
        int countryEnd = 0;
        for (int at = 0; at < words.size(); at++) {
            Office office = at < officeEnd ? null : offices.at(words, at);
            if (office != null) {
                foundOffices.add(office);
                officeEnd = office.to();
            }
            Found<Organisations.Known> organisation = at < organisationEnd ? null : organisations.at(words, at);
            if (organisation != null) {
                foundOrganisations.add(new OrganisationSaid(organisation.value(), at, organisation.end()));
                organisationEnd = organisation.end();
            }
            Found<Countries.Named> country = at < countryEnd ? null : countries.at(words, at);
            if (country != null) {
                foundCountries.add(
                        new CountrySaid(country.value().code(), country.value().form(), at, country.end()));
                countryEnd = country.end();
            }
        }
        return new ContextText(text, foundOffices, foundOrganisations, foundCountries, Ages.in(words));
    }

    /** The well-known organisation that a whole name stands for; empty if it stands for none, or for several. */
    public Optional<Organisations.Known> organisation(String name) {
        List<Token> words = ReadText.wordsOf(name);
        int from = words.size() > 1 && words.get(0).key().equals("the") ? 1 : 0;
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Found<Organisations.Known> found = organisations.at(words, from);
        return found == null
                        || found.end() < words.size()
                        || NO_SUBJECT.contains(found.value().type())
                ? Optional.empty()
                : Optional.of(found.value());
    }

    /**
     * What a listing says of its party.
     *
     * @param positions its offices, one by one
     * @param about the authority's reasons and remarks
     * @param countries codes of nationality, birth and address, lower case
     */
    public ListedContext listed(Collection<String> positions, String about, Collection<String> countries) {
        return ListedContext.of(
                read(ReadText.of(String.join(ListedSpot.BETWEEN, positions))), read(ReadText.of(about)), countries);
    }
}
