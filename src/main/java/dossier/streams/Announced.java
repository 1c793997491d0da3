package dossier.streams;

import java.util.List;

/** What is told to a topic in the order in which it came about, as the API writes it. */
public interface Announced {

    /** What is told. */
    enum Kind {
        LIST_CHANGES,
        ALERTS
    }

    /**
     * One message.
     *
     * @param key the same whenever it is told
     * @param body as the API gives it
     * @param position what follows it
     */
    record Message(String key, byte[] body, String position) {}

    /** What it tells. */
    Kind kind();

    /** Parts that are told independently of each other, such as lists; each has its own position. */
    List<String> parts();

    /** Where a part ends just now: from there on it is told once the streams are turned on. */
    String end(String part);

    /**
     * What follows a position.
     *
     * @param most how many messages at most
     */
    List<Message> after(String part, String position, int most);
}
