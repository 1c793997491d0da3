package dossier.asked;

import dossier.asked.Piece.After;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands one field: its pieces in their order, each as a part of the name, another name, another party, or none of them. */
final class FieldReader {

    /** A field with more is a list or a text. */
    private static final int MOST_PARTIES = 8;

    private static final int MOST_NAMES = 8;

    /** Something with digits, words or signs before it saying what it is: "IMO 7406784", "passport no. 12-34567". */
    private static final Pattern NUMBER = Pattern.compile("[^\\d]{0,40}\\p{L}{0,4}\\d[\\w -]{3,30}");

    private final String field;
    private final AskedKind kind;
    private final List<Taken> taken = new ArrayList<>();
    private final NameTrimmer trimmer;

    FieldReader(String field, AskedKind kind) {
        this.field = field;
        this.kind = kind;
        this.trimmer = new NameTrimmer(kind, taken::add);
    }

    AskedName read() {
        List<Draft> drafts = new ArrayList<>();
        for (Piece piece : Piece.of(field, kind)) {
            if (drafts.isEmpty()) {
                drafts.add(new Draft(piece));
            } else {
                put(piece, drafts);
            }
        }
        List<Draft> parted = parted(drafts);
        List<AskedParty> parties =
                parted.stream().flatMap(draft -> draft.party().stream()).toList();
        return taken.isEmpty() || parties.isEmpty() || parties.size() > MOST_PARTIES
                ? AskedName.plain(field)
                : new AskedName(field, parties, taken);
    }

    /** A party while it is read: its name, and its other names. */
    private final class Draft {

        /** What stood between it and the party before. */
        private final After after;

        private final String sign;
        private final StringBuilder name;
        private final List<String> others = new ArrayList<>();

        Draft(Piece first) {
            this.after = first.after();
            this.sign = first.sign();
            this.name = new StringBuilder(first.text(field));
        }

        void goOn(String between, String text) {
            name.append(between).append(text);
        }

        boolean hasOneWord() {
            return FieldWord.in(name.toString(), 0, name.length()).size() == 1;
        }

        Optional<AskedParty> party() {
            Set<String> names = new LinkedHashSet<>();
            names.add(trimmer.trimmed(name.toString()));
            others.forEach(other -> names.add(trimmer.trimmed(other)));
            names.remove("");
            List<String> few = names.stream().limit(MOST_NAMES).toList();
            return few.isEmpty() ? Optional.empty() : Optional.of(new AskedParty(few));
        }
    }

    private void put(Piece piece, List<Draft> drafts) {
        Draft last = drafts.get(drafts.size() - 1);
        String text = piece.text(field);
        switch (piece.after()) {
            case OTHER_NAME -> {
                taken.add(new Taken(Taken.As.OTHER_NAME, text));
                last.others.add(text);
            }
            case MAIDEN_NAME -> {
                taken.add(new Taken(Taken.As.OTHER_NAME, text));
                last.others.add(withSurname(last.name.toString(), text));
            }
            case BRACKET -> aside(text, last);
            case COMMA -> behindComma(piece, last);
            case NOTHING, DIVIDER, AND, CARE_OF -> drafts.add(new Draft(piece));
        }
    }

    private void aside(String text, Draft last) {
        Taken.As as = NUMBER.matcher(text).matches()
                ? Taken.As.NUMBER
                : PieceKind.of(text).orElse(Taken.As.ASIDE);
        if (as == Taken.As.ASIDE && (!kind.mayBePerson() || PieceKind.isOfOrganisation(field))) {
            last.goOn(" ", "(" + text + ")"); // "(Asia)", "(Holding)": mostly a part of the name
            return;
        }
        taken.add(new Taken(as, text));
        if (as == Taken.As.ASIDE && FieldWord.in(text, 0, text.length()).size() > 1) {
            last.others.add(text);
        }
    }

    /** "Muster, Jordan" is a person, "Muster Holding, Jordan" a place. */
    private void behindComma(Piece piece, Draft last) {
        String text = piece.text(field);
        Optional<Taken.As> as =
                kind.mayBePerson() && last.hasOneWord() && !isSure(text) ? Optional.empty() : PieceKind.of(text);
        as.ifPresentOrElse(
                known -> taken.add(new Taken(known, text)), () -> last.goOn(withoutBrackets(piece.sign()), text));
    }

    /** A bracket before the piece was another piece's. */
    private static String withoutBrackets(String sign) {
        String bare = sign.replaceAll("[()\\[\\]{}]", "");
        return bare.isBlank() ? " " : bare;
    }

    /** Of what may not be a given name. */
    private boolean isSure(String text) {
        return PieceKind.of(text).filter(as -> as != Taken.As.PLACE).isPresent();
    }

    /** Two parties stay two if both look like one; otherwise what divided them goes back into the name: "Marks and Muster". */
    private List<Draft> parted(List<Draft> drafts) {
        List<Draft> parted = new ArrayList<>();
        boolean people = kind.mayBePerson() && !PieceKind.isOfOrganisation(field);
        Draft end = drafts.get(drafts.size() - 1);
        for (Draft draft : drafts) {
            if (parted.isEmpty()) {
                parted.add(draft);
                continue;
            }
            Draft before = parted.get(parted.size() - 1);
            if (areTwo(before, draft, people)) {
                taken.add(new Taken(
                        draft.after == After.CARE_OF ? Taken.As.CARE_OF : Taken.As.JOINT, draft.sign.strip()));
                parted.add(draft);
            } else {
                before.goOn(draft.sign, draft.name.toString());
                before.others.addAll(draft.others);
            }
        }
        if (parted.size() > 1 && people) {
            shareSurname(parted, end);
        }
        return parted;
    }

    private boolean areTwo(Draft before, Draft draft, boolean people) {
        boolean words = !before.hasOneWord() && !draft.hasOneWord();
        return switch (draft.after) {
            case CARE_OF -> true;
            case DIVIDER ->
                words && PieceKind.hasOwnWords(before.name.toString()) && PieceKind.hasOwnWords(draft.name.toString());
            case AND -> people && (words || before.hasOneWord() && !draft.hasOneWord());
            default -> false;
        };
    }

    /** "Oleg and Anna Muster" are both Muster; "Mr and Mrs Muster" is one name with two titles. */
    private void shareSurname(List<Draft> parted, Draft last) {
        String name = new NameTrimmer(kind, any -> {}).trimmed(last.name.toString());
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        parted.removeIf(draft -> draft != last && NameTrimmer.isOnlyTitles(draft.name.toString()));
        for (Draft draft : parted) {
            if (draft != last && draft.hasOneWord()) {
                draft.goOn(" ", surname);
            }
        }
    }

    private static String withSurname(String name, String surname) {
        int last = name.strip().lastIndexOf(' ');
        return last < 0 || surname.contains(" ") ? surname : name.strip().substring(0, last) + " " + surname;
    }
}
