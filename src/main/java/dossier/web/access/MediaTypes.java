package dossier.web.access;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether Content-Type and Accept are written as HTTP wants them: the framework takes an odd one for a fault of its own. */
final class MediaTypes {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String PARAMETERS =
            "(?:[ \\t]*;[ \\t]*(?:" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\\\p{Cntrl}]*\"))?)*+";
    private static final Pattern ONE = Pattern.compile(TOKEN + "/" + TOKEN + PARAMETERS + "[ \\t]*");
    private static final Pattern RANGE =
            Pattern.compile("(?:\\*|" + TOKEN + "/" + TOKEN + ")" + PARAMETERS + "[ \\t]*");

    private MediaTypes() {}

    /**
     * @param contentTypes every Content-Type header
     * @param accepted every Accept header
     * @return what is wrong with them; empty if nothing is
     */
    static Optional<String> fault(List<String> contentTypes, List<String> accepted) {
        if (contentTypes.size() > 1
                || contentTypes.stream().anyMatch(type -> !ONE.matcher(type).matches())) {
            return Optional.of(
                    "Content-Type must be one media type, such as application/json or text/csv; charset=UTF-8");
        }
        boolean sound = accepted.stream()
                .flatMap(header -> Pattern.compile(",").splitAsStream(header))
                .map(String::strip)
                .allMatch(range -> range.isEmpty() || RANGE.matcher(range).matches());
        return sound
                ? Optional.empty()
                : Optional.of("Accept must be a list of media types, such as application/json, text/csv;q=0.5");
    }
}
