package dossier.names.parse;

import dossier.names.KnownPart;
import dossier.names.NameAnalyser;
import dossier.names.NameToken;
import dossier.names.NameToken.Role;
import dossier.names.words.NameWordTables;
import dossier.names.words.NameWordTables.Particle;
import dossier.names.words.NameWordTables.Title;
import dossier.names.words.Tokeniser;

import java.util.ArrayList;
import java.util.List;

/** Reads names of people: which word is what, as far as the writing and the tables tell. */
public final class PersonReader {

    private static final NameWordTables TABLES = NameWordTables.standard();

    private final List<KnownPart> parts;
    private final List<NamePiece> pieces;

    public PersonReader(String written, List<KnownPart> parts) {
        this.parts = parts;
        this.pieces = ArabicNames.joined(rolesFromWriting(pieces(written)));
    }

    /** Position of the comma between family and given name; -1 if there is none. */
    public static int comma(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == ',' || c == '\u060C' || c == '\uFF0C') {
                return i;
            }
        }
        return -1;
    }

    private static List<NamePiece> pieces(String written) {
        int comma = comma(written);
        List<Tokeniser.Span> spans = Tokeniser.spans(written, Tokeniser.Mode.PERSON);
        List<NamePiece> pieces = new ArrayList<>(spans.size());
        for (Tokeniser.Span span : spans) {
            int part = span.start() < comma ? 0 : 1;
            for (NamePiece piece : EastAsianNames.person(span.normal(), spans.size() == 1)) {
                if (pieces.size() < NameAnalyser.MAX_TOKENS) {
                    pieces.add(piece.inPart(part));
                }
            }
        }
        return pieces;
    }

    /** Family and given names by the list's own columns, else by a comma, else by capitals. */
    private List<NamePiece> rolesFromWriting(List<NamePiece> read) {
        if (!parts.isEmpty()) {
            return KnownParts.applied(read, parts);
        }
        boolean bothSides =
                read.stream().anyMatch(p -> p.part() == 0) && read.stream().anyMatch(p -> p.part() == 1);
        if (bothSides) {
            return read.stream()
                    .map(p -> p.with(p.part() == 0 ? Role.FAMILY : Role.GIVEN))
                    .toList();
        }
        return rolesFromCapitals(read);
    }

    private static List<NamePiece> rolesFromCapitals(List<NamePiece> read) {
        boolean anyCapitals = read.stream().anyMatch(p -> isCapitals(p.written()));
        boolean anyMixed = read.stream()
                .anyMatch(p -> p.word().latin().length() > 1 && hasSmallLetter(p.written()) && !isTitleOrParticle(p));
        if (!anyCapitals || !anyMixed) {
            return read;
        }
        return read.stream()
                .map(p -> p.with(isCapitals(p.written()) ? Role.FAMILY : Role.GIVEN))
                .toList();
    }

    private static boolean isTitleOrParticle(NamePiece piece) {
        return TABLES.title(piece.word()) != Title.NONE || TABLES.particle(piece.word()) != Particle.NONE;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !hasSmallLetter(word);
    }

    private static boolean hasSmallLetter(String word) {
        return word.chars().anyMatch(Character::isLowerCase);
    }

    public List<NameToken> read() {
        List<NamePiece> marked = withLittleWords();
        boolean noneLeft = marked.stream().allMatch(p -> p.role() == Role.PARTICLE || p.role() == Role.HONORIFIC);
        if (noneLeft) {
            marked = pieces;
        }
        return PatronymicReader.marked(marked).stream()
                .map(p -> new NameToken(p.written(), p.word(), p.word().isNumber() ? Role.NUMBER : p.role()))
                .toList();
    }

    private List<NamePiece> withLittleWords() {
        if (pieces.size() < 2 || pieces.stream().allMatch(p -> p.word().forms().syllable())) {
            return pieces;
        }
        List<NamePiece> marked = new ArrayList<>(pieces.size());
        boolean beforeName = true;
        for (int i = 0; i < pieces.size(); i++) {
            NamePiece piece = pieces.get(i);
            beforeName |= i > 0 && piece.part() != pieces.get(i - 1).part();
            Role role = littleRole(i, beforeName);
            marked.add(piece.with(role));
            beforeName &= role == Role.HONORIFIC;
        }
        return marked;
    }

    private Role littleRole(int i, boolean beforeName) {
        NamePiece piece = pieces.get(i);
        if (isParticle(i)) {
            return Role.PARTICLE;
        }
        Title title = TABLES.title(piece.word());
        boolean standsAsTitle = title == Title.ANYWHERE || (title == Title.BEFORE && beforeName);
        boolean lastOfItsPart = i + 1 == pieces.size() || pieces.get(i + 1).part() != piece.part();
        boolean onlyName = lastOfItsPart && beforeName;
        if (standsAsTitle
                && piece.role() != Role.FAMILY
                && !onlyName
                && !piece.word().isCertainGivenName()) {
            return Role.HONORIFIC;
        }
        return piece.role();
    }

    /** Whether the little word introduces, joins or follows a name here, and is not a name itself ("Li Peng"). */
    private boolean isParticle(int i) {
        NamePiece piece = pieces.get(i);
        Particle particle = TABLES.particle(piece.word());
        boolean first = i == 0 || pieces.get(i - 1).part() != piece.part();
        boolean last = i + 1 == pieces.size() || pieces.get(i + 1).part() != piece.part();
        boolean initial = piece.word().latin().length() == 1 && !hasSmallLetter(piece.written());
        if (particle == Particle.NONE || initial || (first && last)) {
            return false;
        }
        return switch (particle) {
            case ARTICLE, KUNYA -> !last;
            case FILIATION, NOBILIARY ->
                !last
                        && (!first
                                || piece.role() == Role.FAMILY
                                || Character.isLowerCase(piece.written().charAt(0))
                                || isCertainFiliation(piece));
            case HONORIFIC, SUFFIX -> TABLES.standsAfter(piece.word()) ? !first : true;
            case NONE -> false;
        };
    }

    /** "bin" and "ibn" begin no given name, as Ben and Van do. */
    private static boolean isCertainFiliation(NamePiece piece) {
        String latin = piece.word().latin();
        return latin.equals("bin") || latin.equals("ibn") || latin.equals("bn");
    }
}
