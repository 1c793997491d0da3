package dossier.claims.frames;

import dossier.claims.SaidDate;
import dossier.claims.SaidDate.Precision;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.lists.PartialDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which dates of a sentence belong to what was found in it. */
final class ClaimDates {

    /** "for human rights abuses on Tuesday": a date after the reason still belongs to the act. */
    private static final int LONGEST_REASON = 25;

    private static final int SHORT_REASON = 6;

    private static final int HEADLINE_DAYS = 2;

    private final ClaimSentence sentence;
    private final Optional<LocalDate> publishedOn;

    ClaimDates(ClaimSentence sentence, Optional<LocalDate> publishedOn) {
        this.sentence = sentence;
        this.publishedOn = publishedOn;
    }

    /** A date and the item after it; the given end where nothing was added. */
    record Dated(SaidDate date, int end) {}

    /** The dates inside and directly after what was found, in order. */
    List<Dated> own(Statement found) {
        List<Dated> dates = new ArrayList<>();
        for (int at = found.from(); at < found.to(); at++) {
            if (sentence.is(Kind.DATE, at) && !found.names().contain(at)) {
                dates.add(new Dated(date(at), found.to()));
            }
        }
        int at = found.to();
        while (true) {
            int next = sentence.is(Kind.COMMA, at) || sentence.is("joint", at) || sentence.is("respectively", at)
                    ? at + 1
                    : sentence.endOf("adverb", at);
            if (sentence.is(Kind.DATE, at)) {
                dates.add(new Dated(date(at), at + 1));
                next = at + 1;
            }
            if (next == at) {
                break;
            }
            at = next;
        }
        return dates;
    }

    /** The date of what was found: its own, else that before it, else one after the reason. */
    Dated of(Statement found) {
        return own(found).stream()
                .filter(dated -> dated.date().said())
                .findFirst()
                .or(() -> before(found))
                .or(() -> afterReason(found))
                .orElseGet(() -> new Dated(present(found), found.to()));
    }

    private SaidDate date(int at) {
        return sentence.at(at).date().orElse(SaidDate.none());
    }

    /** "On Thursday, Britain ...", "On Thursday the Treasury said it had ...". */
    private Optional<Dated> before(Statement found) {
        boolean said = false;
        for (int at = found.from() - 1; at >= Math.max(0, found.from() - 12); at--) {
            if (sentence.is(Kind.DATE, at)) {
                return Optional.of(new Dated(date(at), found.to()))
                        .filter(dated -> dated.date().said());
            }
            boolean speaking = sentence.is("said", at) || sentence.key(at).equals("that");
            boolean passes = sentence.is(Kind.COMMA, at) || sentence.endOf("adverb", at) > at || speaking || said;
            said |= speaking;
            if (!passes || sentence.is(Kind.SEMICOLON, at) || sentence.is("governor-end", at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Dated> afterReason(Statement found) {
        boolean event = false;
        int start = found.to();
        if (sentence.is(Kind.COMMA, start) && sentence.endOf("reason", start + 1) == start + 1) {
            start = afterApposition(start);
        }
        for (int at = start; at < Math.min(sentence.size(), start + LONGEST_REASON); at++) {
            if (sentence.is(Kind.DATE, at)) {
                boolean near = at - start <= SHORT_REASON && !event;
                boolean day = date(at).precision() == Precision.DAY || date(at).precision() == Precision.WEEK;
                return Optional.of(new Dated(date(at), at + 1))
                        .filter(dated -> dated.date().said() && (near || day));
            }
            event |= sentence.is("event-noun", at);
            boolean ends = sentence.is("clause-end", at)
                    || sentence.is("auxiliary", at)
                    || sentence.is(Kind.COMMA, at)
                    || sentence.is(Kind.SEMICOLON, at)
                    || sentence.is(Kind.COLON, at)
                    || sentence.is(Kind.AUTHORITY, at) && at == start;
            if (ends) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The item after ", the head of Rosneft,". */
    private int afterApposition(int comma) {
        for (int at = comma + 1; at < Math.min(sentence.size(), comma + LONGEST_REASON); at++) {
            if (sentence.is(Kind.COMMA, at)) {
                return at + 1;
            }
            if (sentence.is("auxiliary", at) || sentence.is("clause-end", at)) {
                return comma;
            }
        }
        return comma;
    }

    private SaidDate present(Statement found) {
        boolean now = found.time() == Statement.Time.NOW;
        return now
                ? publishedOn
                        .map(today -> SaidDate.of(
                                Precision.DAY, PartialDate.of(today.minusDays(HEADLINE_DAYS)), PartialDate.of(today)))
                        .orElse(SaidDate.none())
                : SaidDate.none();
    }
}
