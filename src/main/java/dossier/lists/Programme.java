package dossier.lists;

/**
 * What a designation was made under (the UK says regime).
 *
 * @param code the list's own code, e.g. {@code CYBER2}, {@code CHEM}; for the UK the regime's full title
 * @param title in words; may equal the code
 */
public record Programme(String code, String title) {

    /** What people read: the title, or the code where the list gives no title. */
    public String shown() {
        return title.isBlank() ? code : title;
    }
}
