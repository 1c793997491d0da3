package dossier.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Scored cases with known answers, and the usual figures over them. */
final class Accuracy {

    private record Case(double score, boolean same) {}

    private final List<Case> cases = new ArrayList<>();

    void add(double score, boolean same) {
        cases.add(new Case(score, same));
    }

    int size() {
        return cases.size();
    }

    /** Average precision; equal scores share one threshold. */
    double averagePrecision() {
        List<Case> sorted = new ArrayList<>(cases);
        sorted.sort(Comparator.comparingDouble((Case each) -> -each.score));
        int same = 0;
        double total = 0;
        for (int i = 0; i < sorted.size(); ) {
            int end = i;
            int found = 0;
            while (end < sorted.size() && sorted.get(end).score == sorted.get(i).score) {
                found += sorted.get(end++).same ? 1 : 0;
            }
            same += found;
            total += found * (double) same / end;
            i = end;
        }
        return total / same;
    }

    double precision(double threshold) {
        return share(each -> each.score >= threshold);
    }

    double recall(double threshold) {
        long same = cases.stream().filter(Case::same).count();
        return (double) cases.stream()
                        .filter(each -> each.same && each.score >= threshold)
                        .count()
                / same;
    }

    /** Share of all cases, same or not, whose score reaches the threshold. */
    double shareFrom(double threshold) {
        return (double) cases.stream().filter(each -> each.score >= threshold).count() / cases.size();
    }

    double f1(double threshold) {
        double precision = precision(threshold);
        double recall = recall(threshold);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** How far scores are off from the share that is the same, in ten bands. */
    double calibrationError() {
        double[] off = new double[10];
        for (Case each : cases) {
            off[Math.min(9, (int) (each.score * 10))] += each.score - (each.same ? 1 : 0);
        }
        double sum = 0;
        for (double each : off) {
            sum += Math.abs(each);
        }
        return sum / cases.size();
    }

    private double share(Predicate<Case> chosen) {
        long all = cases.stream().filter(chosen).count();
        return all == 0
                ? 0
                : (double) cases.stream().filter(chosen).filter(Case::same).count() / all;
    }
}
