package dossier;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dossier.alerts.AlertMailer;
import dossier.text.ReadText;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The way of the data: which package may use which. A package that is missing here fails too. */
class ArchitectureTest {

    private static final List<String> FEATURES = List.of(
            "text",
            "names",
            "lists",
            "articles",
            "mentions",
            "context",
            "tagging",
            "claims",
            "parties",
            "asked",
            "screening",
            "lookup",
            "analysis");

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("image", List.of()),
            Map.entry("sql", List.of()),
            Map.entry("scheduling", List.of()),
            Map.entry("streams", List.of("sql")),
            Map.entry("audit", List.of("sql", "scheduling")),
            Map.entry("names", List.of("text", "image")),
            Map.entry(
                    "lists",
                    List.of("text", "image", "sql", "audit", "scheduling")), // of the text the reader of tables only
            Map.entry("tables", List.of("text", "lists")),
            Map.entry("outgoing", List.of()),
            Map.entry("articles", List.of("text", "outgoing")),
            Map.entry("feeds", List.of("articles")),
            Map.entry("documents", List.of("text", "articles")),
            Map.entry("mentions", List.of("text", "names")),
            Map.entry("context", List.of("text", "names", "mentions")),
            Map.entry("tagging", List.of("text")),
            Map.entry("claims", List.of("text", "names", "lists", "mentions")),
            Map.entry("parties", List.of("text", "names", "lists", "image")),
            Map.entry("asked", List.of("text", "names", "lists")), // the table of countries only
            Map.entry("screening", List.of("text", "names", "lists", "parties", "asked", "image")),
            Map.entry("lookup", List.of("names", "lists", "parties", "screening", "context")),
            Map.entry(
                    "analysis",
                    List.of(
                            "text",
                            "articles",
                            "mentions",
                            "context",
                            "tagging",
                            "claims",
                            "parties",
                            "screening",
                            "names",
                            "lists")),
            Map.entry(
                    "profiles",
                    Stream.concat(FEATURES.stream(), Stream.of("sql", "audit")).toList()),
            Map.entry("export", List.of("lists", "articles", "analysis", "screening")),
            Map.entry("kept", List.of("sql", "audit")),
            Map.entry("watchlists", List.of("lists", "screening", "sql", "audit")),
            Map.entry("alerts", List.of("lists", "screening", "sql", "outgoing", "audit")),
            Map.entry(
                    "rescreening",
                    List.of(
                            "text",
                            "lists",
                            "claims",
                            "screening",
                            "analysis",
                            "articles",
                            "watchlists",
                            "alerts",
                            "reviews",
                            "audit",
                            "sql")),
            Map.entry("reviews", List.of("lists", "screening", "profiles", "watchlists", "audit", "sql")),
            Map.entry("database", List.of()),
            Map.entry("commands", List.of()),
            Map.entry(
                    "startup",
                    Stream.concat(FEATURES.stream(), Stream.of("profiles", "database", "audit", "commands"))
                            .toList()),
            Map.entry(
                    "web",
                    Stream.concat(
                                    FEATURES.stream(),
                                    Stream.of(
                                            "profiles",
                                            "tables",
                                            "feeds",
                                            "documents",
                                            "export",
                                            "watchlists",
                                            "kept",
                                            "alerts",
                                            "rescreening",
                                            "reviews",
                                            "outgoing",
                                            "scheduling",
                                            "streams",
                                            "audit",
                                            "sql"))
                            .toList()));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dossier");

    /** Rooms of a feature that others may enter, and who may; every other room is hidden behind its feature. */
    private static final Map<String, List<String>> OPEN_ROOMS = Map.of(
            "lists.imports", List.of("startup", "web"),
            "lists.numbers", List.of("parties", "screening", "analysis", "web"));

    /** Rooms of readers of published lists. */
    private static final String[] PUBLISHERS = {
        "dossier.lists.ofac..",
        "dossier.lists.uk..",
        "dossier.lists.eu..",
        "dossier.lists.un..",
        "dossier.lists.ch..",
        "dossier.lists.ca..",
        "dossier.lists.au..",
        "dossier.lists.csl.."
    };

    private static final int MOST_VALUES = 8;

    @Test
    void arrowsPointOneWay() {
        MAY_USE.forEach((from, to) -> {
            String[] allowed = Stream.concat(Stream.of(from), to.stream())
                    .map(name -> "dossier." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("dossier." + from + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("dossier..").and(not(resideInAnyPackage(allowed))))
                    .check(OURS);
        });
    }

    @Test
    void everyFeatureStandsInTheTable() {
        assertThat(MAY_USE.keySet())
                .containsAll(ourPackages().map(ArchitectureTest::featureOf).toList());
    }

    @Test
    void roomsAreHiddenBehindTheirFeature() {
        ourPackages().filter(name -> name.contains(".")).forEach(room -> {
            String[] allowed = Stream.concat(
                            Stream.of(featureOf(room)), OPEN_ROOMS.getOrDefault(room, List.of()).stream())
                    .map(name -> "dossier." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that(not(resideInAnyPackage(allowed)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dossier." + room + "..")
                    .check(OURS);
        });
    }

    @Test
    void roomsOfAFeatureFormNoCycle() {
        MAY_USE.keySet()
                .forEach(feature -> slices().matching("dossier." + feature + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true)
                        .check(OURS));
    }

    private static String featureOf(String name) {
        return name.split("\\.")[0];
    }

    private static Stream<String> ourPackages() {
        return OURS.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("dossier"))
                .map(name -> name.substring("dossier.".length()))
                .distinct();
    }

    @Test
    void theCoreIsPlainJava() {
        classes()
                .that()
                .resideInAnyPackage(
                        "dossier.text..",
                        "dossier.image..",
                        "dossier.names..",
                        "dossier.mentions..",
                        "dossier.context..",
                        "dossier.claims..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dossier..", "org.jspecify..", "com.ibm.icu..")
                .check(OURS);
    }

    @Test
    void readersOfListsNeedOnlyParsersBesides() {
        classes()
                .that()
                .resideInAnyPackage(
                        "dossier.lists.csv..",
                        "dossier.lists.ofac..",
                        "dossier.lists.uk..",
                        "dossier.lists.eu..",
                        "dossier.lists.own..",
                        "dossier.lists.xml..",
                        "dossier.lists.un..",
                        "dossier.lists.ch..",
                        "dossier.lists.ca..",
                        "dossier.lists.au..",
                        "dossier.lists.csl..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "dossier.lists..",
                        "dossier.text..",
                        "org.jspecify..",
                        "org.apache.commons.csv..",
                        "com.fasterxml.jackson.core..", // own lists in JSON
                        "javax.xml.stream..")
                .check(OURS);
    }

    @Test
    void aPublisherIsKnownToTheTableOfListsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PUBLISHERS)
                .and()
                .doNotHaveSimpleName("KnownLists")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PUBLISHERS)
                .check(OURS);
    }

    @Test
    void valuesOfListsUseNoRoom() {
        noClasses()
                .that()
                .resideInAPackage("dossier.lists")
                .and()
                .doNotHaveSimpleName("KnownLists")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dossier.lists.*..")
                .check(OURS);
    }

    @Test
    void onlyTheStoreOfListsSpeaksSql() {
        noClasses()
                .that()
                .resideInAPackage("dossier.lists..")
                .and()
                .resideOutsideOfPackages("dossier.lists.store..", "dossier.lists.imports..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..", "org.postgresql..")
                .check(OURS);
    }

    @Test
    void anArticleIsReadOnce() {
        noClasses()
                .that(not(resideInAPackage("dossier.text..")))
                .and()
                .doNotHaveSimpleName("ArticleAnalyser")
                .and()
                .doNotHaveSimpleName("ContextReader") // what a listing says is a text of its own
                .should()
                .callMethod(ReadText.class, "of", String.class)
                .check(OURS);
    }

    @Test
    void onlyTheReadingCutsAnArticleIntoWords() {
        noClasses()
                .that()
                .resideInAnyPackage("dossier.mentions..", "dossier.context..", "dossier.claims..", "dossier.analysis..")
                .should()
                .callMethod(Character.class, "isLetterOrDigit", int.class)
                .orShould()
                .callMethod(Character.class, "isLetterOrDigit", char.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.BreakIterator")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.StringTokenizer")
                .check(OURS);
    }

    @Test
    void noTwoClassesHaveOneSimpleName() {
        Map<String, List<String>> bySimpleName = topLevel()
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        bySimpleName.values().removeIf(names -> names.size() == 1);
        assertThat(bySimpleName).isEmpty();
    }

    /**
     * Nobody reads a call with nine values and sees that two are swapped. Records of {@code web} are the JSON of the API, whose
     * fields are one flat list by contract, and each is filled in one place.
     */
    @Test
    void noConstructorTakesMoreThanEightValues() {
        Set<String> tooLong = OURS.stream()
                .filter(type -> !type.getPackageName().startsWith("dossier.web"))
                .filter(type -> type.getConstructors().stream()
                        .anyMatch(constructor ->
                                constructor.getRawParameterTypes().size() > MOST_VALUES))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(tooLong).isEmpty();
    }

    private static Stream<JavaClass> topLevel() {
        return OURS.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }

    @Test
    void onlyTheWebKnowsHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dossier.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..", "org.jboss.resteasy..", "io.vertx.core.http..", "io.vertx.ext.web..")
                .check(OURS);
    }

    @Test
    void onlyTheWebAndTheCallerOfTheMailClientKnowVertx() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dossier.web..")
                .and()
                .areNotAssignableTo(AlertMailer.class)
                .should()
                // what a mail server says is no HTTP
                .dependOnClassesThat(resideInAPackage("io.vertx..").and(not(resideInAPackage("io.vertx.ext.mail.."))))
                .check(OURS);
    }

    @Test
    void onlyTaggingKnowsTheLibraryThatRunsTheModel() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dossier.tagging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(OURS);
    }

    @Test
    void onlyFeedsKnowsTheLibraryThatReadsThem() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dossier.feeds..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.rometools..", "org.jdom2..")
                .check(OURS);
    }

    @Test
    void storedTypesStayBesideTheirRepository() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .haveSimpleNameStartingWith("Stored")
                .andShould()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(OURS);
    }
}
