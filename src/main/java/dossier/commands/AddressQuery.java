package dossier.commands;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parameters of an address. */
final class AddressQuery {

    private final List<String> parameters = new ArrayList<>();

    AddressQuery add(String name, Object value) {
        parameters.add(encoded(name) + "=" + encoded(value.toString()));
        return this;
    }

    AddressQuery add(String name, Optional<?> value) {
        value.ifPresent(given -> add(name, given));
        return this;
    }

    /** As one piece of a path or a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** With its question mark; empty without parameters. */
    @Override
    public String toString() {
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }
}
