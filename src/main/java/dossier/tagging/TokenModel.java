package dossier.tagging;

/** The network itself, apart from the text around it. May be used by many threads at once. */
interface TokenModel extends AutoCloseable {

    /** @return for each piece one number per label: the higher, the likelier (not normalised) */
    float[] logits(ModelInput input);

    @Override
    void close();
}
