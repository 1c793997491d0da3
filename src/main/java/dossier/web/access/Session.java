package dossier.web.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an encrypted session cookie says.
 *
 * @param user who has signed in
 * @param mark of the password that it was; another password has another one, so that its change ends the sessions
 * @param begun when, to the second
 */
record Session(String user, String mark, Instant begun) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,12})\\.([0-9a-f]{1,64})\\.(.+)", Pattern.DOTALL);

    String written() {
        return begun.getEpochSecond() + "." + mark + "." + user;
    }

    /** Empty if it is none of ours. */
    static Optional<Session> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Session(
                        parts.group(3), parts.group(2), Instant.ofEpochSecond(Long.parseLong(parts.group(1)))))
                : Optional.empty();
    }

    boolean isOver(Instant now, Duration longest) {
        return !now.isBefore(begun.plus(longest));
    }
}
