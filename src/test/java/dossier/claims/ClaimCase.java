package dossier.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A passage, and what is to be found in it.
 *
 * @param id of the case
 * @param rule what it shows
 * @param publishedOn day of the passage
 * @param text the passage
 * @param claims what it asserts; none for a trap
 */
public record ClaimCase(String id, String rule, Optional<LocalDate> publishedOn, String text, List<Expected> claims) {

    public ClaimCase {
        claims = List.copyOf(claims);
    }

    /** One claim that is to be found. */
    public record Expected(
            int start,
            int end,
            String subject,
            ClaimAuthority authority,
            Polarity polarity,
            String dateValue,
            SaidDate.Precision precision,
            Verdict verdict,
            DateVerdict dateVerdict,
            String because) {}

    /**
     * A claim as it is told of an article, however it was found.
     *
     * @param subject of whom, by the name in the text
     */
    public record Told(
            int start,
            int end,
            String subject,
            ClaimAuthority authority,
            Polarity polarity,
            Verdict verdict,
            DateVerdict dateVerdict) {

        static Told of(CheckedClaim checked) {
            Claim claim = checked.claim();
            return new Told(
                    claim.start(),
                    claim.end(),
                    claim.subject().name(),
                    claim.authority(),
                    claim.polarity(),
                    checked.verdict(),
                    checked.dateVerdict());
        }

        private boolean answers(Expected wanted) {
            return CaseWorld.isSame(wanted.subject(), subject)
                    && wanted.authority() == authority
                    && wanted.polarity() == polarity
                    && wanted.verdict() == verdict
                    && wanted.dateVerdict() == dateVerdict
                    && start < wanted.end()
                    && end > wanted.start();
        }

        @Override
        public String toString() {
            return subject + " " + authority + " " + polarity + " " + verdict + "/" + dateVerdict;
        }
    }

    /** What is wrong with the claims told of the passage, in words; empty if each of its claims is told and no other. */
    public List<String> wrong(List<Told> told) {
        List<Told> left = new ArrayList<>(told);
        List<String> wrong = new ArrayList<>();
        for (Expected wanted : claims) {
            Optional<Told> hit =
                    left.stream().filter(each -> each.answers(wanted)).findFirst();
            hit.ifPresentOrElse(
                    left::remove,
                    () -> wrong.add("missing " + wanted.subject() + " " + wanted.authority() + " " + wanted.polarity()
                            + " " + wanted.verdict() + "/" + wanted.dateVerdict()));
        }
        left.forEach(each -> wrong.add("false " + each));
        return wrong;
    }

    /** The cases of a file beside this class's resources, e.g. {@code cases.jsonl}. */
    public static List<ClaimCase> read(String resource) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<ClaimCase> cases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClaimCase.class.getResourceAsStream("/claims/" + resource)),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    cases.add(of(json.readTree(line)));
                }
            }
        }
        return cases;
    }

    private static ClaimCase of(JsonNode node) {
        List<Expected> claims = new ArrayList<>();
        String text = node.get("text").asText();
        for (JsonNode claim : node.get("claims")) {
            claims.add(expected(claim, text));
        }
        JsonNode day = node.get("publishedOn");
        return new ClaimCase(
                node.get("id").asText(),
                node.get("rule").asText(),
                day.isNull() ? Optional.empty() : Optional.of(LocalDate.parse(day.asText())),
                text,
                claims);
    }

    private static Expected expected(JsonNode claim, String text) {
        JsonNode date = claim.get("date");
        String verdict = claim.get("verdict").asText();
        String dateVerdict = claim.get("dateVerdict").asText();
        // the study says DATE_DIFFERS of both: the listing stands, its date does not
        return new Expected(
                claim.path("start").asInt(0),
                claim.path("end").asInt(text.length()),
                claim.get("subject").asText(),
                ClaimAuthority.valueOf(claim.get("authority").asText()),
                Polarity.valueOf(claim.get("polarity").asText()),
                date.get("value").isNull() ? "" : date.get("value").asText(),
                SaidDate.Precision.valueOf(date.get("precision").asText()),
                verdict.equals("DATE_DIFFERS") ? Verdict.CONFIRMED : Verdict.valueOf(verdict),
                dateVerdict.equals("DATE_DIFFERS") ? DateVerdict.DIFFERS : DateVerdict.valueOf(dateVerdict),
                claim.path("because").asText(""));
    }
}
