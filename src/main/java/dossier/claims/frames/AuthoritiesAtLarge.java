package dossier.claims.frames;

import dossier.claims.ClaimAuthority;
import dossier.claims.sentence.AuthorityName;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem.Kind;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom a whole sentence speaks of, wherever that stands in it. Looked through once, when it is first asked. */
final class AuthoritiesAtLarge {

    private static final int REACH_OF_MEASURE = 4;

    private final ClaimSentence sentence;
    /** Where each authority's measures are named first and last. */
    private final Map<ClaimAuthority, Span> ofMeasures = new EnumMap<>(ClaimAuthority.class);

    private boolean american;
    private @Nullable List<ClaimAuthority> offices;

    private record Span(int first, int last) {}

    AuthoritiesAtLarge(ClaimSentence sentence) {
        this.sentence = sentence;
    }

    /** The only authority whose measures or orders it speaks of, outside a stretch: "under the UN resolution", "the US sanctions list". */
    Optional<ClaimAuthority> onlyOneOfMeasures(int from, int to) {
        look();
        List<ClaimAuthority> found = ofMeasures.entrySet().stream()
                .filter(each ->
                        each.getValue().first() < from || each.getValue().last() >= to)
                .map(Map.Entry::getKey)
                .toList();
        if (found.isEmpty() && american) {
            return Optional.of(ClaimAuthority.US);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The only office of sanctions that it names: "OFAC notified Congress that it will lift the sanctions imposed on X". */
    List<ClaimAuthority> office() {
        List<ClaimAuthority> found = look();
        return found.size() == 1 ? found : List.of();
    }

    private List<ClaimAuthority> look() {
        List<ClaimAuthority> known = offices;
        if (known == null) {
            for (int at = 0; at < sentence.size(); at++) {
                // Specially Designated Nationals, whom only the US has
                american |= sentence.is("specially", at) || sentence.key(at).equals("sdn");
                if (sentence.is(Kind.AUTHORITY, at) && isOfMeasure(at)) {
                    int place = at;
                    authority(at)
                            .ifPresent(one -> ofMeasures.merge(
                                    one,
                                    new Span(place, place),
                                    (before, now) -> new Span(before.first(), now.last())));
                }
            }
            known = sentence.items().stream()
                    .flatMap(item -> item.authority().stream())
                    .filter(AuthorityName::office)
                    .flatMap(name -> name.authority().stream())
                    .distinct()
                    .toList();
            offices = known;
        }
        return known;
    }

    private Optional<ClaimAuthority> authority(int at) {
        return sentence.at(at).authority().flatMap(AuthorityName::authority);
    }

    private boolean isOfMeasure(int authority) {
        for (int at = authority + 1; at <= authority + REACH_OF_MEASURE; at++) {
            if (sentence.is("measure-sign", at)) {
                return true;
            }
            if (sentence.is(Kind.COMMA, at)) {
                return false;
            }
        }
        return false;
    }
}
