package dossier.outgoing;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which addresses may be called: of hosts that an admin named, and only where those stand on the open internet. */
public final class AllowedHosts {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Set<String> allowed;
    private final Predicate<InetAddress> isPublic;
    private final String setting;

    /**
     * @param allowed hosts, with their port where it is not the usual one
     * @param isPublic which network addresses may be called at all
     * @param setting where the hosts are named, for who is refused
     */
    public AllowedHosts(Set<String> allowed, Predicate<InetAddress> isPublic, String setting) {
        this.setting = setting;
        this.allowed = allowed.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.isPublic = isPublic;
    }

    /**
     * @throws AddressRefusedException if the address may not be called
     * @throws UnknownHostException if its host has no address
     */
    public void check(URI address) throws UnknownHostException {
        if (address.getScheme() == null || !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
            throw new AddressRefusedException("url must begin with https:// or http://");
        }
        String host = address.getHost();
        if (host == null || address.getRawUserInfo() != null) {
            throw new AddressRefusedException("url must name a host, and neither user nor password");
        }
        if (!allowed.contains(named(address, host.toLowerCase(Locale.ROOT)))) {
            throw new AddressRefusedException(host + " is not among the hosts that " + setting + " names");
        }
        if (!Arrays.stream(InetAddress.getAllByName(host)).allMatch(isPublic)) {
            throw new AddressRefusedException(host + " is an address of this machine or of a private network");
        }
    }

    private static String named(URI address, String host) {
        return address.getPort() < 0 || address.getPort() == usualPort(address) ? host : host + ":" + address.getPort();
    }

    private static int usualPort(URI address) {
        return address.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }
}
