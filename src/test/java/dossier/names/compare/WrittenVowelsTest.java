package dossier.names.compare;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenVowelsTest {

    @ParameterizedTest
    @CsvSource({
        "bshar,bashar,false", // بشار
        "bshar,bushra,true",
        "bshra,bushra,false", // بشرى
        "bshra,bashar,true",
        "hsyn,hussein,false", // حسين
        "hsyn,hasan,true",
        "mhmwd,mahmud,false", // محمود
        "mhmwd,mohamed,true",
        "rshyd,rashid,false", // رشيد
        "ywsf,yusuf,false", // يوسف
        "mhmd,mohammed,false", // محمد
        "salm,salim,false", // سالم
        "slym,salm,true", // سليم
        "jmal,gamal,false", // جمال
        "bshar,bsh,false"
    })
    void aWrittenVowelHasItsPlace(String longVowels, String latin, boolean missing) {
        assertThat(WrittenVowels.areMissing(longVowels, latin)).isEqualTo(missing);
    }
}
