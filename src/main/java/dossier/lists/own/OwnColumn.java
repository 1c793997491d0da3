package dossier.lists.own;

import java.util.Locale;

/** What a column of an own table may hold; each but the first three may hold several values. */
public enum OwnColumn {
    REFERENCE,
    KIND,
    GENDER,
    NAME,
    GIVEN_NAME,
    FAMILY_NAME,
    ALIASES,
    WEAK_ALIASES,
    BIRTH_DATE,
    BIRTH_PLACE,
    NATIONALITY,
    CITIZENSHIP,
    COUNTRY,
    ADDRESS,
    TITLE,
    POSITION,
    IDENTIFIER,
    PASSPORT,
    NATIONAL_ID,
    TAX_ID,
    REGISTRATION,
    IMO,
    LEI,
    PROGRAMME,
    REASON,
    REMARKS,
    WEBSITE,
    UPDATED;

    /** As the configuration writes it: {@code birth-date}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
