package dossier.lists;

/**
 * One birth date that a list gives; a listing may have several.
 *
 * @param from first date it may be; equal to {@code to} unless the list gives a range
 * @param to last date it may be
 * @param circa the list says "circa" or "approximately"
 */
public record BirthDate(PartialDate from, PartialDate to, boolean circa) {

    public static BirthDate of(PartialDate date) {
        return new BirthDate(date, date, false);
    }

    public boolean isRange() {
        return !from.equals(to);
    }

    @Override
    public String toString() {
        String when = isRange() ? from + "/" + to : from.toString();
        return circa ? "circa " + when : when;
    }
}
