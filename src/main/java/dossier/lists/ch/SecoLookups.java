package dossier.lists.ch;

import dossier.lists.Cell;
import dossier.lists.Country;
import dossier.lists.Place;
import dossier.lists.Programme;
import dossier.lists.csv.CountryCells;
import dossier.lists.xml.XmlElement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What targets refer to by its id: programmes and places. */
final class SecoLookups {

    private static final String ENGLISH = "eng";

    private final CountryCells countries;
    private final Map<String, Placed<Programme>> programmes = new HashMap<>();
    private final Map<String, Placed<Place>> places = new HashMap<>();

    /** A value with where it stands. */
    record Placed<T>(T value, Cell cell) {}

    SecoLookups(CountryCells countries) {
        this.countries = countries;
    }

    void add(XmlElement element) {
        if (element.name().equals("place")) {
            addPlace(element);
        } else {
            addProgramme(element);
        }
    }

    /** A programme has sets, each in several languages under one id; targets refer to sets. */
    private void addProgramme(XmlElement element) {
        element.leaveOut("@ssid", "@version-date", "@predecessor-version-date", "origin", "predecessor-version");
        Optional<XmlElement> key = english(element.all("program-key"));
        Optional<XmlElement> name = english(element.all("program-name"));
        String code = key.or(() -> name).map(XmlElement::text).orElse("");
        String title = name.map(XmlElement::text).orElse(code);
        Cell cell = key.or(() -> name).map(XmlElement::cell).orElse(element.cell());
        for (XmlElement set : element.all("sanctions-set")) {
            set.leaveOut("@lang");
            if (!code.isEmpty()) {
                programmes.put(set.attribute("ssid"), new Placed<>(new Programme(code, title), cell));
            }
        }
    }

    private static Optional<XmlElement> english(List<XmlElement> names) {
        return names.stream()
                .filter(name -> name.attribute("lang").equals(ENGLISH))
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    private void addPlace(XmlElement element) {
        element.leaveOut("location-variant", "area-variant");
        String text = Stream.of(element.text("location"), element.text("area"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        Country country = element.first("country").map(this::country).orElse(CountryCells.NONE);
        places.put(element.attribute("ssid"), new Placed<>(new Place(text, country), element.cell()));
    }

    /** By its name, or by its code where the name is not in our table. */
    Country country(XmlElement country) {
        String code = country.attribute("iso-code").toLowerCase(Locale.ROOT);
        Country read = countries.read(country.text(), country.cell());
        return read.code().isEmpty() && !code.isEmpty() ? new Country(country.text(), code) : read;
    }

    Optional<Placed<Programme>> programme(String set) {
        return Optional.ofNullable(programmes.get(set));
    }

    Optional<Placed<Place>> place(String id) {
        return Optional.ofNullable(places.get(id));
    }
}
