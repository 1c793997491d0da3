package dossier.lists.imports;

import dossier.lists.ListingKind;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A list of whoever runs the service: {@code dossier.lists.own.<code>.title} and so on. */
public interface OwnListConfig {

    /** What sentences call it, after "your list". */
    String title();

    /** How its file is written. */
    Format format();

    /** What the parties are where the file does not say so. */
    Optional<ListingKind> kind();

    /** Where its file can be fetched; nowhere where it is not said. */
    Optional<URI> address();

    /** What stands between two values of one cell. */
    @WithDefault(";")
    String separator();

    /** What stands between two cells; where it is not said, the line of headings tells. */
    Optional<Character> delimiter();

    /** Headings of columns that are left out on purpose; others that are not mapped are reported. */
    Optional<List<String>> ignoredColumns();

    /** Which column holds what. */
    Columns columns();

    /** How a file is written. */
    enum Format {
        /** A table with a line of headings. */
        CSV,
        /** FollowTheMoney, one JSON object a line. */
        FTM
    }

    /** Headings, each of what it is named by. */
    interface Columns {

        /** The party's reference, which stays the same when the rest changes. */
        Optional<String> reference();

        /** Person, organisation, vessel or aircraft. */
        Optional<String> kind();

        /** Male or female. */
        Optional<String> gender();

        /** The name. */
        Optional<String> name();

        /** Given names, where they stand apart. */
        Optional<String> givenName();

        /** Family names, where they stand apart. */
        Optional<String> familyName();

        /** Other names. */
        Optional<String> aliases();

        /** Other names that are no evidence by themselves. */
        Optional<String> weakAliases();

        /** Dates of birth. */
        Optional<String> birthDate();

        /** Places of birth. */
        Optional<String> birthPlace();

        /** Nationalities, by name or code. */
        Optional<String> nationality();

        /** Citizenships, by name or code. */
        Optional<String> citizenship();

        /** Countries of residence or registration, by name or code. */
        Optional<String> country();

        /** Addresses. */
        Optional<String> address();

        /** Titles. */
        Optional<String> title();

        /** Offices and functions. */
        Optional<String> position();

        /** Numbers of any kind. */
        Optional<String> identifier();

        /** Numbers of passports. */
        Optional<String> passport();

        /** Numbers of identity cards. */
        Optional<String> nationalId();

        /** Tax numbers. */
        Optional<String> taxId();

        /** Numbers of registers. */
        Optional<String> registration();

        /** IMO numbers. */
        Optional<String> imo();

        /** Legal entity identifiers. */
        Optional<String> lei();

        /** What the party is listed under, a category of yours. */
        Optional<String> programme();

        /** Why the party is listed. */
        Optional<String> reason();

        /** Anything else in words. */
        Optional<String> remarks();

        /** Addresses in the web. */
        Optional<String> website();

        /** The day on which the row was last changed. */
        Optional<String> updated();
    }
}
