package dossier.articles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Stories written for the tests, and what editors make of a story that comes by wire. */
public final class WireStory {

    private WireStory() {}

    /** A story under {@code src/test/resources/articles/wire}. */
    public static String read(String name) {
        try (InputStream in = WireStory.class.getResourceAsStream("/articles/wire/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no story " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first words of a text, as many of each ten as are given. */
    public static String cut(String story, int tenths) {
        String[] words = story.split(" ", -1);
        return String.join(" ", Arrays.asList(words).subList(0, words.length * tenths / 10)) + ".";
    }

    /** Every so manyth word changed, as an editor or another spelling does it; names stay. */
    static String edited(String story, int every) {
        String[] words = story.split(" ", -1);
        for (int from = every / 2; from < words.length; from += every) {
            int at = from;
            while (at < words.length - 1 && !words[at].matches("[a-z]+")) {
                at++;
            }
            words[at] = "otherwise";
        }
        return String.join(" ", words);
    }

    /** What editors make of it, by what was done. */
    static Map<String, String> copies(String story) {
        List<String> paragraphs = Arrays.asList(story.split("\n\n", -1));
        Map<String, String> copies = new TreeMap<>();
        copies.put("same with dateline", "SANKT ANNEN, 3 March (Agency) - " + story);
        copies.put(
                "same signed", "By Jane Miller\n\n" + story + "\n\n(Reporting by Jane Miller; editing by Paul Smith)");
        copies.put(
                "other quotation marks and line ends",
                story.replace('"', '\u201D').replace("\n\n", "\r\n"));
        copies.put("all in capitals", story.toUpperCase(Locale.ROOT));
        copies.put("a word in 40 changed", edited(story, 40));
        copies.put("a word in 30 changed", edited(story, 30));
        copies.put("cut to 8 tenths", cut(story, 8));
        copies.put("cut to 6 tenths", cut(story, 6));
        copies.put("cut to 5 tenths", cut(story, 5));
        copies.put("cut to 6 tenths, a word in 40 changed, dateline", "PARIS (Agency) - " + edited(cut(story, 6), 40));
        copies.put("second paragraph left out", without(paragraphs, 1));
        copies.put("fourth paragraph left out", without(paragraphs, 3));
        copies.put("last two paragraphs changed places", swapped(paragraphs));
        copies.put("first paragraph written anew", "Here is what happened.\n\n" + without(paragraphs, 0));
        return copies;
    }

    private static String without(List<String> paragraphs, int left) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i != left) {
                text.append(paragraphs.get(i)).append("\n\n");
            }
        }
        return text.toString();
    }

    private static String swapped(List<String> paragraphs) {
        int last = paragraphs.size() - 1;
        return String.join("\n\n", paragraphs.subList(0, last - 1)) + "\n\n" + paragraphs.get(last) + "\n\n"
                + paragraphs.get(last - 1);
    }
}
