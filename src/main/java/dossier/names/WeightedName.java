package dossier.names;

/** A name with the weight of each token, ready to be compared. Weights are worked out once, not per comparison. */
public final class WeightedName {

    private final AnalysedName name;
    private final NameToken[] tokens;
    private final float[] weights;
    /** What each token may stand for by what the lists teach; an empty map for most. */
    private final LearnedVariants.Of[] learned;

    public WeightedName(AnalysedName name, TokenRarity rarity) {
        this.name = name;
        this.tokens = name.tokens().toArray(NameToken[]::new);
        this.weights = new float[tokens.length];
        this.learned = new LearnedVariants.Of[weights.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) rarity.weightOf(tokens[i], name.kind());
            learned[i] = rarity.learned().of(tokens[i], name.kind());
        }
    }

    public AnalysedName name() {
        return name;
    }

    public int size() {
        return weights.length;
    }

    public NameToken token(int index) {
        return tokens[index];
    }

    /** What the lists teach that the token may stand for. */
    public LearnedVariants.Of learned(int index) {
        return learned[index];
    }

    public float weight(int index) {
        return weights[index];
    }
}
