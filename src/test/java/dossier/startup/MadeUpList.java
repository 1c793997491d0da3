package dossier.startup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Publications of a list of invented people, a week apart, in OFAC's format. From each to the next ten people get another year of birth,
 * twelve are added, and those of three weeks before are gone; some of them come back later.
 */
public final class MadeUpList {

    /** The list that may have the fewest listings. */
    public static final String CODE = "us-ofac-cons";

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int ALWAYS_LISTED = 420;
    private static final int CHANGED = 10;
    private static final int NEW = 12;
    private static final int WEEKS_LISTED = 3;
    private static final int WEEKS_AWAY = 5;
    private static final int FIRST_NEWCOMER = 1_000;

    private static final String ADDRESSES = "10001,90001,\"1 Harbour Street\",\"Made-up Town\",\"Russia\",-0- \r\n";

    /** OFAC ends each file so. */
    private static final String END = "\032";

    private static final String[] BEGINNINGS = {
        "Bra", "Dol", "Fen", "Gur", "Hal", "Jov", "Kes", "Lum", "Mir", "Nad", "Ost", "Pel", "Rud", "Sev", "Tam", "Vok",
        "Wen", "Zir"
    };
    private static final String[] MIDDLES = {
        "bari", "deno", "goru", "kali", "lemi", "mavo", "nesti", "piro", "rodu", "sabe", "tuli", "vane", "zoki"
    };
    private static final String[] ENDS = {"dov", "nescu", "rian", "shvili", "tov", "vich", "zade", "kov", "mets", "ras"
    };

    private MadeUpList() {}

    /** The day of a publication. */
    public static LocalDate day(int publication) {
        return FIRST_DAY.plusWeeks(publication);
    }

    /** The name of a person, the same each time. */
    public static String name(int person) {
        Random random = new Random(person * 7_919L);
        return given(random) + " " + family(random);
    }

    /** The list's reference of a person. */
    public static String reference(int person) {
        return String.valueOf(10_000 + person);
    }

    private static String given(Random random) {
        return BEGINNINGS[random.nextInt(BEGINNINGS.length)] + MIDDLES[random.nextInt(MIDDLES.length)];
    }

    private static String family(Random random) {
        return BEGINNINGS[random.nextInt(BEGINNINGS.length)]
                + MIDDLES[random.nextInt(MIDDLES.length)]
                + ENDS[random.nextInt(ENDS.length)];
    }

    /** One of those whom a publication is the first to list. */
    public static int newcomer(int publication) {
        return FIRST_NEWCOMER + publication * NEW;
    }

    /** Everybody whom one of the first publications lists, and as many whom none does. */
    static List<Integer> customers(int publications) {
        List<Integer> people = new ArrayList<>();
        IntStream.range(0, ALWAYS_LISTED).forEach(people::add);
        IntStream.range(newcomer(0), newcomer(publications)).forEach(people::add);
        IntStream.range(0, people.size()).map(i -> 100_000 + i).forEach(people::add);
        return people;
    }

    /** The files of a publication, by their names. */
    public static Map<String, String> files(int publication) {
        StringBuilder listings = new StringBuilder();
        StringBuilder aliases = new StringBuilder();
        for (int person = 0; person < ALWAYS_LISTED; person++) {
            int changes = person / CHANGED;
            write(person, changes > 0 && changes <= publication ? 1 : 0, listings, aliases);
        }
        for (int person = FIRST_NEWCOMER; person < newcomer(publication + 1); person++) {
            int weeks = publication - (person - FIRST_NEWCOMER) / NEW;
            boolean cameBack = person % 4 == 0 && weeks >= WEEKS_LISTED + WEEKS_AWAY;
            if (weeks < WEEKS_LISTED || cameBack) {
                write(person, 0, listings, aliases);
            }
        }
        return Map.of("cons_prim.csv", listings + END, "cons_alt.csv", aliases + END, "cons_add.csv", ADDRESSES + END);
    }

    private static void write(int person, int yearsLater, StringBuilder listings, StringBuilder aliases) {
        String[] name = name(person).split(" ");
        String reference = reference(person);
        int born = 1940 + person % 50 + yearsLater;
        listings.append(String.format(
                Locale.ROOT,
                "%s,\"%s, %s\",\"individual\",\"MADE-UP\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB %d; nationality Russia.\"\r\n",
                reference,
                name[1].toUpperCase(Locale.ROOT),
                name[0],
                born));
        aliases.append(String.format(
                Locale.ROOT,
                "%s,%d,\"aka\",\"%s, %s\",-0- \r\n",
                reference,
                50_000 + person,
                name[1],
                name[0].charAt(0)));
    }
}
