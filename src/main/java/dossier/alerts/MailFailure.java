package dossier.alerts;

import io.vertx.ext.mail.SMTPException;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why a mail was not accepted.
 *
 * @param why in words
 * @param forever whether the server refuses this mail and says that it always will
 */
record MailFailure(String why, boolean forever) {

    /** About who we are and how we call (RFC 4954, RFC 3207), not about the mail: configuration mends it, for all mails. */
    private static final Set<Integer> OF_LOGIN = Set.of(530, 534, 535, 538);

    static MailFailure passing(String why) {
        return new MailFailure(why, false);
    }

    static MailFailure of(Throwable failure) {
        String why = Optional.ofNullable(failure.getMessage())
                .orElse(failure.getClass().getSimpleName());
        boolean forever = Stream.iterate(Optional.of(failure), Optional::isPresent, one -> one.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .anyMatch(one -> one instanceof SMTPException said
                        && said.isPermanent()
                        && !OF_LOGIN.contains(said.getReplyCode()));
        return new MailFailure(why, forever);
    }
}
