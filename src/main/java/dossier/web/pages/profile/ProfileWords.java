package dossier.web.pages.profile;

import dossier.lists.Detail;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.Link;
import dossier.lists.ListCode;
import dossier.lists.ListedDate;
import dossier.lists.ListingRef;
import dossier.web.pages.PageWords;

/** How the page of a party says what the data holds as codes. */
final class ProfileWords {

    private ProfileWords() {}

    static String list(ListCode code) {
        return KnownLists.byCode(code).map(KnownList::shortTitle).orElse(code.value());
    }

    static String listing(ListingRef listing) {
        return list(listing.list()) + ", " + listing.reference();
    }

    /** Id of a listing, which is the fragment of its part of the page too. */
    static String id(ListingRef listing) {
        return listing.list() + "." + listing.reference();
    }

    static String address(String profile) {
        return "/profiles/" + PageWords.inPath(profile);
    }

    static String number(Identifier.Type type) {
        return switch (type) {
            case PASSPORT -> "Passport";
            case NATIONAL_ID -> "National identity number";
            case TAX_ID -> "Tax number";
            case REGISTRATION -> "Registration number";
            case IMO -> "IMO number";
            case AIRCRAFT_TAIL -> "Tail number";
            case AIRCRAFT_SERIAL -> "Serial number of the aircraft";
            case HULL -> "Hull number";
            case MMSI -> "MMSI";
            case LEI -> "LEI";
            case SWIFT -> "SWIFT/BIC";
            case DIGITAL_CURRENCY -> "Digital currency address";
            case UN_REFERENCE -> "United Nations reference";
            case OTHER_LIST -> "Number on another list";
            case OTHER -> "Other number";
        };
    }

    static String gender(Gender gender) {
        return switch (gender) {
            case FEMALE -> "female";
            case MALE -> "male";
            case UNKNOWN -> "not said";
        };
    }

    static String link(Link.Kind kind) {
        return switch (kind) {
            case LINKED_TO -> "linked to";
            case ASSOCIATE -> "associate or relative";
            case PARENT_COMPANY -> "parent company";
            case SUBSIDIARY -> "subsidiary";
            case OWNER_OR_OPERATOR -> "owner or operator";
            case FORMER_OWNER_OR_OPERATOR -> "former owner or operator";
        };
    }

    static String detail(Detail.Kind kind) {
        return switch (kind) {
            case CALL_SIGN -> "Call sign";
            case VESSEL_TYPE -> "Type of vessel";
            case TONNAGE -> "Tonnage";
            case GROSS_TONNAGE -> "Gross tonnage";
            case LENGTH -> "Length";
            case YEAR_BUILT -> "Year built";
            case FLAG -> "Flag";
            case FORMER_FLAG -> "Former flag";
            case AIRCRAFT_MODEL -> "Model of aircraft";
            case ORGANISATION_TYPE -> "Type of organisation";
            case ESTABLISHED -> "Established";
            case PHONE -> "Phone";
            case EMAIL -> "E-mail";
            case WEBSITE -> "Website";
        };
    }

    /** "designated 15 March 2018", with what the date may be taken for. */
    static String date(ListedDate date) {
        String day = date.date().inWords();
        return switch (date.kind()) {
            case DESIGNATED -> "designated " + day;
            case CARRIED_OVER -> "carried over into new law " + day + ", listed before";
            case LEGAL_ACT -> "named in a legal act of " + day;
            case REMARKED -> "date of UN designation in the remark of the list: " + day;
            case LAST_UPDATED -> "entry last updated " + day;
            case DIRECTIVE -> "under a directive of " + day;
        };
    }
}
