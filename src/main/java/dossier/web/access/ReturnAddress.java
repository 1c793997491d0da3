package dossier.web.access;

import java.util.Optional;

/** Where somebody wanted to go before he had to sign in: a page of ours, never another site. */
public final class ReturnAddress {

    private static final String START = "/";
    private static final int LONGEST = 2_000;

    private ReturnAddress() {}

    /**
     * @param said path and query, as a link or a form said them: anybody may have written them
     * @return the same if it is the plain address of a page, otherwise the first page
     */
    public static String of(Optional<String> said) {
        return said.filter(address -> address.length() <= LONGEST
                        && PlainAddress.fault(address).isEmpty()
                        && isPage(address))
                .orElse(START);
    }

    /** Pages are what people read; programs are told what is wrong with a request, never led elsewhere. */
    static boolean isPage(String address) {
        String path = address.split("\\?", 2)[0];
        return !path.equals("/sign-in")
                && !path.equals("/sign-out")
                && !path.equals("/api")
                && !path.startsWith("/api/")
                && !path.startsWith("/q/")
                && !path.startsWith("/openapi");
    }
}
