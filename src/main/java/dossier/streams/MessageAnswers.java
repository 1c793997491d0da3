package dossier.streams;

/** Answers the messages of one topic, by the rules of the API. Used by several threads at once. */
public interface MessageAnswers {

    /** What the topics hold. */
    enum Kind {
        NAMES,
        ARTICLES
    }

    /** What it answers. */
    Kind kind();

    /**
     * Answers a message. It may come again, after a crash or a change of the group; then the answer is the same.
     *
     * @param body as it stands in the topic; empty for a message without one
     * @param topic for the audit log
     */
    Outcome answer(byte[] body, String topic);
}
