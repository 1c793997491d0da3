package dossier.lists;

/** Whether this copy of the service is importing lists. */
@FunctionalInterface
public interface ImportsUnderWay {

    boolean any();
}
