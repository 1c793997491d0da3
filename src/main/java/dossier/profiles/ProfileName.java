package dossier.profiles;

import dossier.lists.ListCode;
import dossier.lists.NameGrade;

import java.util.List;

/**
 * A name of a profile.
 *
 * @param text as published
 * @param grade the firmest grade that a list gives it
 * @param lists codes of the lists that have it
 */
public record ProfileName(String text, NameGrade grade, List<ListCode> lists) {

    public ProfileName {
        lists = List.copyOf(lists);
    }
}
