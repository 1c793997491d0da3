package dossier.outgoing;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.List;

/** Tells addresses of the open internet from those of this machine, its network, and what is set aside. */
public final class PublicAddress {

    /** Four bytes and how many bits of them count: what Java has no question for (RFC 6890). */
    private record Block(int start, int bits) {

        boolean holds(int address) {
            return (address ^ start) >>> (Integer.SIZE - bits) == 0;
        }
    }

    private static final List<Block> SET_ASIDE = List.of(
            new Block(0x00000000, 8), // 0.0.0.0/8, this network
            new Block(0x64400000, 10), // 100.64.0.0/10, networks of providers
            new Block(0xC0000000, 24), // 192.0.0.0/24, protocols
            new Block(0xC6120000, 15), // 198.18.0.0/15, benchmarks
            new Block(0xF0000000, 4)); // 240.0.0.0/4, reserved and broadcast

    /** 2000::/3 is what is given out of IPv6. */
    private static final int GLOBAL_BITS = 0xE0;

    private static final int GLOBAL = 0x20;

    /** 2001::/32 and 2002::/16 carry an IPv4 address inside, which may be a private one. */
    private static final int TEREDO = 0x20010000;

    private static final int SIX_TO_FOUR = 0x2002;

    private PublicAddress() {}

    /** Whether it is on the open internet. */
    public static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        int start = ByteBuffer.wrap(address.getAddress()).getInt();
        if (address instanceof Inet6Address) {
            return (start >>> 24 & GLOBAL_BITS) == GLOBAL && start != TEREDO && start >>> 16 != SIX_TO_FOUR;
        }
        return SET_ASIDE.stream().noneMatch(block -> block.holds(start));
    }
}
