package dossier.context;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How concepts of office go together: DEPUTY(x) with x, a minister with any minister, a commander with a member. */
final class Concepts {

    private static final double SAME = 2.4;
    private static final double DEPUTY_AND_CHIEF = 1.2;
    private static final double SAME_FAMILY = 0.9;

    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("HEAD_OF_STATE", "SUPREME_LEADER", "HEAD_OF_GOVERNMENT", "MONARCH", "PARTY_LEADER"),
            Set.of("MINISTER_OF", "MINISTER"),
            Set.of(
                    "COMMANDER_OF",
                    "SENIOR_MEMBER_OF",
                    "MEMBER_OF",
                    "TERROR_LEADER",
                    "REBEL_LEADER",
                    "FINANCIER_OF",
                    "SPOKESPERSON_OF"),
            Set.of("COMMANDER_OF", "CHIEF_OF_GENERAL_STAFF", "MILITARY_OFFICER"),
            Set.of("HEAD_OF", "INTELLIGENCE_OFFICER", "COMMANDER_OF", "MILITARY_OFFICER"),
            Set.of("PARTY_LEADER", "SENIOR_MEMBER_OF", "COMMANDER_OF", "PARTY_SENIOR", "PARTY_SECRETARY"),
            Set.of(
                    "CEO_OF",
                    "CHAIR_OF",
                    "BOARD_OF",
                    "OWNER_OF",
                    "BUSINESSPERSON",
                    "EXECUTIVE",
                    "TRADER_ARMS_SHIPS",
                    "TRADER_MINERALS"),
            Set.of("CRIME_BOSS", "TRAFFICKER"),
            Set.of("AIDE_OF", "CHIEF_OF_STAFF_OF", "SPOKESPERSON_OF", "ASSOCIATE_OF", "ENVOY"),
            Set.of("SEPARATIST_LEADER", "OCCUPATION_OFFICIAL", "GOVERNOR_OF", "HEAD_OF_STATE"),
            Set.of("MEMBER_OF_PARLIAMENT", "SPEAKER_OF_PARLIAMENT"),
            Set.of("JUDGE", "SUPREME_COURT"),
            Set.of("PROSECUTOR", "PROSECUTOR_GENERAL"),
            Set.of("PROPAGANDIST", "IDEOLOGUE"));

    private static final Map<String, Set<Integer>> FAMILIES_OF = FAMILIES.stream()
            .flatMap(Set::stream)
            .distinct()
            .collect(Collectors.toMap(concept -> concept, Concepts::familiesOf));

    private Concepts() {}

    private static Set<Integer> familiesOf(String concept) {
        return java.util.stream.IntStream.range(0, FAMILIES.size())
                .filter(i -> FAMILIES.get(i).contains(concept))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** MINISTER_OF of MINISTER_OF(DEFENCE). */
    static String base(String concept) {
        int bracket = concept.indexOf('(');
        return bracket < 0 ? concept : concept.substring(0, bracket);
    }

    private static String chief(String concept) {
        return concept.startsWith("DEPUTY(") ? concept.substring(7, concept.length() - 1) : concept;
    }

    /** Log-odds that two offices of one name speak for one person; 0 if they do not agree. */
    static double agreement(Office asked, Office listed) {
        boolean scoped = !asked.scope().isEmpty() && !listed.scope().isEmpty();
        boolean sameScope = scoped && asked.scope().equals(listed.scope());
        if (asked.concept().equals(listed.concept())) {
            return sameScope ? SAME : scoped ? (isOfCountry(asked) ? 0 : SAME_FAMILY / 2) : SAME / 2;
        }
        String a = chief(asked.concept());
        String b = chief(listed.concept());
        if (scoped && !sameScope && isOfCountry(asked)) {
            return 0;
        }
        if (a.equals(b)) {
            return sameScope ? DEPUTY_AND_CHIEF : SAME_FAMILY / 2;
        }
        boolean related = FAMILIES_OF.getOrDefault(base(a), Set.of()).stream()
                .anyMatch(FAMILIES_OF.getOrDefault(base(b), Set.of())::contains);
        return related ? (sameScope ? SAME_FAMILY * 1.5 : SAME_FAMILY / 2) : 0;
    }

    private static boolean isOfCountry(Office office) {
        return office.scope().length() == 2;
    }
}
