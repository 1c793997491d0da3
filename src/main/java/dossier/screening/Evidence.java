package dossier.screening;

/**
 * One reason for or against two parties being one, as data: values as found, no prose.
 *
 * @param feature what was compared
 * @param asked the value of the query or article
 * @param listed the list's value
 * @param strength how much of the feature is present, 0 to 1 unless the feature says otherwise
 */
public record Evidence(Feature feature, String asked, String listed, double strength) {}
