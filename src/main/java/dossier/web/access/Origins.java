package dossier.web.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a request of our own pages and tools from one that a foreign web page makes the browser send. The local user has
 * no password, so this is all that stands between a web page and the service.
 *
 * @param hosts every Host header of the request, or its HTTP/2 authority
 * @param origins every Origin header
 * @param fetchSites every Sec-Fetch-Site header
 */
record Origins(List<String> hosts, List<String> origins, List<String> fetchSites) {

    /** A name or an address, IPv6 in brackets, with or without a port. */
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?");

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    Origins {
        hosts = List.copyOf(hosts);
        origins = List.copyOf(origins);
        fetchSites = List.copyOf(fetchSites);
    }

    /** What is wrong with the Host header; empty if it names one host. */
    Optional<String> unreadableHost() {
        return hosts.size() == 1 && HOST.matcher(hosts.get(0)).matches()
                ? Optional.empty()
                : Optional.of(
                        "the request must have one Host header with a name or an address: localhost:8080 or [::1]:8080");
    }

    /** What is foreign about the request to a service without passwords; empty if nothing is. */
    Optional<String> foreignToLocal() {
        // a page that renamed its own address to 127.0.0.1 (DNS rebinding) still sends its own name
        if (!isLocal()) {
            return Optional.of("this service answers only under localhost, 127.0.0.1 or [::1]");
        }
        if (fetchSites.stream().anyMatch("cross-site"::equalsIgnoreCase)) {
            return Optional.of("this service does not answer requests that another site makes");
        }
        return foreignOrigin();
    }

    /** What is foreign about a request that changes something, sent with a password that the browser remembers. */
    Optional<String> foreignOrigin() {
        boolean ours = origins.stream().allMatch(this::isOurs);
        boolean crossSite = fetchSites.stream().anyMatch("cross-site"::equalsIgnoreCase);
        return ours && !crossSite
                ? Optional.empty()
                : Optional.of("this service does not take requests from the pages of another origin");
    }

    /**
     * What is foreign about a request that changes something in a session: browsers send the cookie by themselves, and with it
     * the page's origin. Without one it is not taken.
     */
    Optional<String> unsaidOrigin() {
        return origins.isEmpty()
                ? Optional.of(
                        "a request with a session cookie may change something only if its Origin header names this"
                                + " service, as browsers send it; programs send user and password instead")
                : Optional.empty();
    }

    /** Whether it comes from a page, and only from pages of these origins. */
    boolean areAmong(Set<String> known) {
        return !origins.isEmpty() && known.containsAll(origins);
    }

    /** Whether this machine is asked for by a name that no other machine has. */
    boolean isLocal() {
        return hosts.size() == 1 && LOCAL.contains(hostOf(hosts.get(0)));
    }

    private boolean isOurs(String origin) {
        try {
            String authority = new URI(origin).getAuthority();
            return authority != null && hosts.size() == 1 && authority.equalsIgnoreCase(hosts.get(0));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static String hostOf(String authority) {
        int port = authority.lastIndexOf(':');
        boolean hasPort = port > authority.lastIndexOf(']');
        return (hasPort ? authority.substring(0, port) : authority).toLowerCase(Locale.ROOT);
    }
}
