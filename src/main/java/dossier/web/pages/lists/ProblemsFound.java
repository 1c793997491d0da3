package dossier.web.pages.lists;

import dossier.lists.Problem;

import java.util.List;

/**
 * What was odd in the files of a list, a page of it.
 *
 * @param shown the problems of this page
 * @param from number of the first of them, from 1
 * @param kept how many are kept
 * @param count how many there were
 * @param page number of this page, from 0
 */
public record ProblemsFound(List<Problem> shown, int from, int kept, int count, int page) {

    /** Problems on a page. */
    static final int A_PAGE = 50;

    /** @param page from 0; the last one if there are fewer */
    static ProblemsFound of(List<Problem> kept, int count, int page) {
        int last = Math.max(0, (kept.size() - 1) / A_PAGE);
        int number = Math.min(page, last);
        int first = number * A_PAGE;
        return new ProblemsFound(
                kept.stream().skip(first).limit(A_PAGE).toList(), first + 1, kept.size(), count, number);
    }

    /** Number of the last that is shown. */
    public int to() {
        return from + shown.size() - 1;
    }

    /** Whether there is a page before. */
    public boolean hasPrevious() {
        return page > 0;
    }

    /** Whether there is a page after. */
    public boolean hasNext() {
        return to() < kept;
    }

    public int previous() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }
}
