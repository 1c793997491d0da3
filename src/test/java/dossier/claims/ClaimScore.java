package dossier.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Counts claims found and judged right: subject, authority, polarity, verdict and date verdict, on an overlapping span. */
public final class ClaimScore {

    private final Function<ClaimCase, List<CheckedClaim>> reader;
    private int expected;
    private int found;
    private int right;
    private int exact;
    private int dates;
    private final List<String> errors = new ArrayList<>();

    /**
     * @param reader what is found in a case's text, however it is found
     */
    public ClaimScore(Function<ClaimCase, List<CheckedClaim>> reader) {
        this.reader = reader;
    }

    /** What is wrong with a case; nothing where all is right. */
    public List<String> add(ClaimCase one) {
        List<CheckedClaim> claims = new ArrayList<>(reader.apply(one));
        List<String> wrong = new ArrayList<>();
        expected += one.claims().size();
        found += claims.size();
        for (ClaimCase.Expected wanted : one.claims()) {
            Optional<CheckedClaim> hit =
                    claims.stream().filter(claim -> isRight(wanted, claim)).findFirst();
            if (hit.isEmpty()) {
                wrong.add("missing " + wanted.subject() + " " + wanted.authority() + " " + wanted.polarity() + " "
                        + wanted.verdict() + "/" + wanted.dateVerdict());
                continue;
            }
            right++;
            claims.remove(hit.get());
            Claim claim = hit.get().claim();
            exact += claim.start() == wanted.start() && claim.end() == wanted.end() ? 1 : 0;
            dates += claim.date().value().equals(wanted.dateValue()) ? 1 : 0;
        }
        claims.forEach(claim -> wrong.add("false " + describe(claim)));
        if (!wrong.isEmpty()) {
            errors.add(one.id() + " " + one.rule() + ": " + one.text() + "\n    " + String.join("\n    ", wrong));
        }
        return wrong;
    }

    static String describe(CheckedClaim checked) {
        Claim claim = checked.claim();
        return claim.subject().name() + " " + claim.authority() + " " + claim.polarity() + " " + claim.action() + " "
                + claim.date().value() + " " + checked.verdict() + "/" + checked.dateVerdict() + " «" + claim.surface()
                + "»";
    }

    private static boolean isRight(ClaimCase.Expected wanted, CheckedClaim checked) {
        Claim claim = checked.claim();
        return CaseWorld.isSame(wanted.subject(), claim.subject().name())
                && wanted.authority() == claim.authority()
                && wanted.polarity() == claim.polarity()
                && wanted.verdict() == checked.verdict()
                && wanted.dateVerdict() == checked.dateVerdict()
                && claim.start() < wanted.end()
                && claim.end() > wanted.start();
    }

    /** Found and judged right, of all that are to be found. */
    public double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    /** Found and judged right, of all that were found. */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** Each case that is not right, with what is wrong. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public String toString() {
        return "expected " + expected + ", found " + found + ", right " + right + ", exact spans " + exact
                + ", dates as written " + dates;
    }
}
