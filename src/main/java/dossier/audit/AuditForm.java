package dossier.audit;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes of an event what is kept: long texts cut, and persons left out where configuration says so. */
@ApplicationScoped
class AuditForm {

    /** A name with all that a table adds to it has fewer. */
    private static final int LONGEST = 500;

    private final AuditSettings settings;
    private final CurrentActor actor;
    private volatile AuditKey key = AuditKey.of("not before the start");
    private volatile Stamped last = new Stamped("", "");

    @Inject
    AuditForm(AuditSettings settings, CurrentActor actor) {
        this.settings = settings;
        this.actor = actor;
    }

    private record Stamped(String lines, String hash) {}

    /**
     * An event as it is kept; number, time and hash it gets where it is appended.
     *
     * @param entry number 0
     * @param stamp the lines of the stamp, or empty
     */
    record Prepared(AuditEntry entry, String stamp) {

        AuditEntry at(long number, Instant moment) {
            return new AuditEntry(
                    number,
                    moment,
                    entry.by(),
                    entry.action(),
                    entry.subject(),
                    entry.query(),
                    entry.details(),
                    entry.stamp());
        }
    }

    @PostConstruct
    void readKey() {
        try {
            key = settings.key().isPresent() ? AuditKey.of(settings.key().get()) : AuditKey.in(settings.keyFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "the key of the audit log cannot be read or made in " + settings.keyFile()
                            + "; set DOSSIER_AUDIT_KEY or DOSSIER_AUDIT_KEY_FILE",
                    failure);
        }
    }

    Prepared prepare(AuditEvent event, Instant at) {
        AuditEvent.Actor by = event.by().orElseGet(actor::now);
        return new Prepared(
                new AuditEntry(
                        0,
                        at,
                        new AuditEvent.Actor(who(by), by.role()),
                        event.action().name(),
                        cut(event.subject()),
                        query(event.query()),
                        json(event.details()),
                        stampHash(event.stamp())),
                event.stamp());
    }

    /** What stands in the log for a user. */
    String who(AuditEvent.Actor by) {
        return settings.persons() || by.name().isEmpty() || by.equals(AuditEvent.Actor.SERVICE)
                ? cut(by.name())
                : key.hash(by.name());
    }

    /** What stands in the log for a query, in the form that is configured now. */
    private String query(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return settings.persons() && settings.queries() == AuditSettings.Queries.TEXT ? cut(text) : key.hash(text);
    }

    /** The keyed hash of a text. */
    String keyed(String text) {
        return key.hash(text);
    }

    private String json(Map<String, Object> details) {
        if (details.isEmpty()) {
            return "{}";
        }
        Map<String, Object> shown = new TreeMap<>();
        details.forEach((name, value) ->
                shown.put(name, value instanceof AuditEvent.Actor person ? who(person) : value));
        return jsonOf(shown);
    }

    /** By hand: a mapper takes longer than all the rest of an entry. */
    static String jsonOf(Map<String, Object> sorted) {
        StringBuilder json = new StringBuilder("{");
        sorted.forEach((name, value) -> {
            json.append(json.length() == 1 ? "\"" : ",\"");
            JsonStringEncoder.getInstance().quoteAsString(name, json);
            json.append("\":");
            if (value instanceof Number || value instanceof Boolean) {
                json.append(value);
            } else {
                json.append('"');
                JsonStringEncoder.getInstance().quoteAsString(cut(value.toString()), json);
                json.append('"');
            }
        });
        return json.append('}').toString();
    }

    /** Most events in a row have one stamp. */
    private String stampHash(String lines) {
        if (lines.isEmpty()) {
            return "";
        }
        Stamped known = last;
        if (!known.lines.equals(lines)) {
            known = new Stamped(lines, AuditChain.sha256(lines));
            last = known;
        }
        return known.hash;
    }

    /** A text that is not too long, or its beginning with the hash of the whole. PostgreSQL's text holds no NUL. */
    static String cut(String text) {
        String sound = text.indexOf('\0') < 0 ? text : text.replace('\0', ' ');
        if (sound.length() <= LONGEST) {
            return wellFormed(sound);
        }
        return wellFormed(sound.substring(0, LONGEST)) + "… (" + text.length() + " characters, SHA-256 "
                + AuditChain.sha256(text) + ")";
    }

    /** Half of a character would be read back from the database as another one. */
    private static String wellFormed(String text) {
        boolean plain = true;
        for (int at = 0; plain && at < text.length(); at++) {
            plain = !Character.isSurrogate(text.charAt(at));
        }
        if (plain) {
            return text;
        }
        return text.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? '\uFFFD' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
