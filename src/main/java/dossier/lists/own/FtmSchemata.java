package dossier.lists.own;

import dossier.lists.ListingKind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The schemata of FollowTheMoney, and what we make of them. */
final class FtmSchemata {

    private static final Map<String, ListingKind> PARTIES = Map.of(
            "Person", ListingKind.PERSON,
            "Organization", ListingKind.ORGANISATION,
            "Company", ListingKind.ORGANISATION,
            "PublicBody", ListingKind.ORGANISATION,
            "Vessel", ListingKind.VESSEL,
            "Airplane", ListingKind.AIRCRAFT);

    /** A party of which it is not known whether it is a person. */
    static final String LEGAL_ENTITY = "LegalEntity";

    /** What is said of parties and is read. */
    static final Set<String> OF_PARTIES = Set.of(
            "Address",
            "Associate",
            "CryptoWallet",
            "Directorship",
            "Employment",
            "Family",
            "Identification",
            "Membership",
            "Occupancy",
            "Ownership",
            "Passport",
            "Position",
            "Representation",
            "Sanction",
            "Succession",
            "UnknownLink");

    /** What says nothing of who a party is. */
    private static final Set<String> LEFT_OUT = Set.of(
            "Article",
            "Assessment",
            "Asset",
            "Audio",
            "BankAccount",
            "Call",
            "CallForTenders",
            "Contract",
            "ContractAward",
            "CourtCase",
            "CourtCaseParty",
            "Debt",
            "Document",
            "Documentation",
            "EconomicActivity",
            "Email",
            "Event",
            "Folder",
            "HyperText",
            "Image",
            "License",
            "Mention",
            "Message",
            "Note",
            "Package",
            "Page",
            "Pages",
            "Payment",
            "PlainText",
            "Post",
            "Project",
            "ProjectParticipant",
            "RealEstate",
            "Risk",
            "Security",
            "Similar",
            "Table",
            "TaxRoll",
            "Thing",
            "Trip",
            "UserAccount",
            "Vehicle",
            "Video",
            "Workbook");

    private FtmSchemata() {}

    /** What kind of party it is; empty if it is none. */
    static Optional<ListingKind> party(String schema, ListingKind legalEntity) {
        return schema.equals(LEGAL_ENTITY) ? Optional.of(legalEntity) : Optional.ofNullable(PARTIES.get(schema));
    }

    static boolean isKnown(String schema) {
        return PARTIES.containsKey(schema)
                || schema.equals(LEGAL_ENTITY)
                || OF_PARTIES.contains(schema)
                || LEFT_OUT.contains(schema);
    }
}
