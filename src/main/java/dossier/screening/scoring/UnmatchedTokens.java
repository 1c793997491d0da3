package dossier.screening.scoring;

import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.NameToken.Role;
import dossier.names.WeightedName;

import java.util.List;

/** What only one of two compared names has. */
final class UnmatchedTokens {

    private static final double SERVANT = 0.4;

    double weight;
    double rarest;
    int content;
    boolean family;
    boolean given;
    boolean patronymic;
    boolean form;
    boolean number;
    boolean initial;
    boolean first;
    String place = "";
    String formClass = "";

    void takeServant() {
        content++;
        weight += SERVANT;
        rarest = Math.max(rarest, SERVANT);
    }

    void take(WeightedName name, List<Integer> positions) {
        for (int i = 0; i < positions.size(); i++) {
            take(name, positions.get(i).intValue());
        }
    }

    private void take(WeightedName name, int position) {
        NameToken token = name.token(position);
        float tokenWeight = name.weight(position);
        form |= token.role() == Role.LEGAL_FORM;
        if (token.role() == Role.LEGAL_FORM) {
            formClass = formClass.isEmpty() ? token.meaning() : formClass;
            return;
        }
        weight += tokenWeight;
        if (tokenWeight <= PreparedName.NOISE) {
            return;
        }
        content++;
        number |= token.role() == Role.NUMBER;
        initial |= token.word().isInitial();
        rarest = Math.max(rarest, tokenWeight);
        place = place.isEmpty() && name.name().kind() != NameKind.PERSON ? PlaceWords.of(token) : place;
        family |= token.role() == Role.FAMILY;
        given |= token.role() == Role.GIVEN;
        patronymic |= token.role() == Role.PATRONYMIC;
        first |= position == 0 && name.size() > 1;
    }
}
