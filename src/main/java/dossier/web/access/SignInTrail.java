package dossier.web.access;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditEvent.Actor;
import dossier.audit.AuditLog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Says to the audit log who signed in and out, and whose password was wrong. Anybody can send wrong passwords, and the log is kept for
 * long: of those only some a minute are entries, the others are counted in the next one. Never waits: who signs in is served by a thread
 * that serves others.
 */
@Singleton
class SignInTrail {

    /** Entries about wrong passwords in a minute: 6 MB a day at most, from however many addresses. */
    static final int MOST_A_MINUTE = 10;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AuditLog log;
    private final Clock clock;
    private Instant minute = Instant.MIN;
    private int inMinute;
    private long unlogged;

    @Inject
    SignInTrail(AuditLog log) {
        this(log, Clock.systemUTC());
    }

    SignInTrail(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Somebody signed in by the form. */
    void in(Caller who, String address) {
        tell(AuditAction.SIGNED_IN, new Actor(who.name(), who.role()), address);
    }

    /** Somebody signed out. */
    void out(Caller who, String address) {
        tell(AuditAction.SIGNED_OUT, new Actor(who.name(), who.role()), address);
    }

    /** @param user whose password it was; one name for all users who do not exist, since what was typed may be a password */
    void wrong(String user, String address) {
        tellSome(AuditAction.SIGN_IN_FAILED, user, address);
    }

    /** After too many wrong passwords of the address, this one was not even looked at. */
    void refused(String user, String address) {
        tellSome(AuditAction.SIGN_IN_REFUSED, user, address);
    }

    private void tell(AuditAction action, Actor who, String address) {
        if (log.hasRoom()) {
            log.soon(event(action, who, address));
        }
    }

    private synchronized void tellSome(AuditAction action, String user, String address) {
        Instant now = clock.instant();
        if (minute.plus(MINUTE).isBefore(now)) {
            minute = now;
            inMinute = 0;
        }
        if (inMinute >= MOST_A_MINUTE || !log.hasRoom()) {
            unlogged++;
            return;
        }
        inMinute++;
        String name = user.equals(Users.UNKNOWN) ? "unknown user" : user;
        log.soon(event(action, new Actor(name, ""), address).with("unlogged", unlogged));
        unlogged = 0;
    }

    /** An address is a person's like a name, and is left out where these are. */
    private static AuditEvent event(AuditAction action, Actor who, String address) {
        return AuditEvent.of(action, "").with("address", new Actor(address, "")).by(who);
    }
}
