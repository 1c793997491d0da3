package dossier.asked;

import java.util.List;
import java.util.stream.Stream;

/** How a field was understood, in words for its sender. */
public final class AskedNotes {

    private static final int LONGEST_SHOWN = 60;

    private AskedNotes() {}

    /** One sentence for each thing taken, and who is asked for; none for an ordinary name. */
    public static List<String> of(AskedName asked) {
        return asked.isPlain()
                ? List.of()
                : Stream.concat(asked.taken().stream().map(AskedNotes::of), Stream.of(compared(asked)))
                        .toList();
    }

    private static String of(Taken taken) {
        String text = "'" + shortened(taken.text()) + "' ";
        return switch (taken.as()) {
            case TITLE -> text + "was read as a title";
            case JOINT -> text + "was read as standing between two parties";
            case OTHER_NAME -> text + "was read as another name of the same party";
            case NICKNAME -> text + "was read as a nickname";
            case PLACE -> text + "was read as a place";
            case BRANCH -> text + "was read as a branch";
            case STATUS -> text + "was read as a status, not as a part of the name";
            case ROLE -> text + "was read as a role";
            case SHIP -> text + "was read as what a ship's name begins with";
            case CARE_OF -> text + "was read as standing before another party";
            case NUMBER -> text + "was read as a number";
            case REPAIRED -> "the text was garbled and was read as " + text.strip();
            case ASIDE -> text + "was read as an aside, not as a part of the name";
        };
    }

    private static String compared(AskedName asked) {
        List<String> names = asked.parties().stream()
                .flatMap(party -> party.names().stream())
                .map(name -> "'" + shortened(name) + "'")
                .toList();
        return "what was compared: " + String.join(", ", names)
                + (asked.parties().size() > 1 ? ", each party by itself" : "");
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
