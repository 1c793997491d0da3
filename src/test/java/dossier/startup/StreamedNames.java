package dossier.startup;

import java.util.Locale;

/** Made-up customers to be screened; every thousandth has a listed name. */
final class StreamedNames {

    private static final String[] GIVEN = {
        "Anna", "Boris", "Carla", "Dmitri", "Elena", "Farid", "Greta", "Hassan", "Irina", "Jonas", "Karim", "Lidia"
    };
    private static final String[] FAMILY = {
        "Almeida",
        "Brandt",
        "Castro",
        "Dubois",
        "Eriksson",
        "Fischer",
        "Garcia",
        "Horvat",
        "Ivanova",
        "Jansen",
        "Kowalski"
    };
    /** How many names have one listed among them. */
    static final int LISTED = 1_000;

    private StreamedNames() {}

    /** The name of that number. */
    static String name(int number) {
        if (number % LISTED == 0) {
            return MadeUpList.name(number / LISTED % 100);
        }
        return String.format(
                Locale.ROOT,
                "%s %s-%s",
                GIVEN[number % GIVEN.length],
                FAMILY[number / GIVEN.length % FAMILY.length],
                Integer.toString(number, Character.MAX_RADIX).replaceAll("[0-9]", "x"));
    }

    /** The same as it is asked. */
    static String query(int number) {
        return "{\"queries\": [{\"id\": \"" + number + "\", \"name\": \"" + name(number) + "\"}]}";
    }
}
