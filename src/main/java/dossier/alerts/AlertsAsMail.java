package dossier.alerts;

/** How alerts are written for a mail: in sentences. */
public interface AlertsAsMail {

    /** A mail. */
    record Written(String subject, String text) {}

    /** One mail with all of them. */
    Written write(Digest digest);
}
