package dossier.articles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The president said on Monday that the talks in Moscow had failed, and that he would not return.",
                "en | He was born in Izmir and served with the GRU; his assets were frozen by the Treasury in 2018.",
                "de | Der Präsident sagte am Montag, dass die Gespräche in Moskau gescheitert seien.",
                "fr | Le président a déclaré lundi que les pourparlers avaient échoué et qu'il ne reviendrait pas.",
                "es | El presidente dijo el lunes que las conversaciones habían fracasado, según fuentes de su oficina.",
                "pt | O presidente disse na segunda-feira que as conversações não foram concluídas, segundo a sua equipa.",
                "it | Il presidente ha detto lunedì che i colloqui sono falliti e che non tornerà alla riunione.",
                "nl | De president zei maandag dat het overleg is mislukt en dat hij niet naar de stad zal terugkeren.",
                "pl | Prezydent powiedział w poniedziałek, że rozmowy nie powiodły się i że to jest jego decyzja.",
                "cs | Prezident v pondělí řekl, že jednání podle něj selhala a který z nich byl také při tom.",
                "sv | Presidenten sade i måndags att samtalen inte hade lyckats och att han skulle åka från staden.",
                "fi | Presidentti sanoi, että neuvottelut olivat päättyneet, mutta hän ei ollut paikalla ja se oli virhe.",
                "hu | Az elnök hétfőn azt mondta, hogy a tárgyalások nem jártak sikerrel, és már haza is utazott.",
                "ro | Președintele a spus luni că discuțiile nu au reușit și este pentru prima dată după război.",
                "tr | Cumhurbaşkanı pazartesi günü görüşmelerin başarısız olduğunu söyledi ve bu konuda daha sonra bir açıklama.",
                "id | Presiden mengatakan pada hari Senin bahwa pembicaraan itu tidak berhasil dan akan pulang.",
                "vi | Tổng thống cho biết các cuộc đàm phán đã không thành công và ông sẽ không trở lại với những người này.",
                "ru | Президент заявил в понедельник, что переговоры в Москве не удались и он уехал из города.",
                "uk | Президент заявив у понеділок, що переговори не вдалися і він поїхав із міста, але це було після цього.",
                "bg | Президентът заяви, че ще разговаря с тях и че това е през следващата седмица.",
                "sr | Председник је рекао да су преговори пропали и да ће се из града вратити како је и био.",
                "ar | قال الرئيس يوم الاثنين إن المحادثات لم تنجح وإنه عاد من موسكو إلى دمشق بعد ذلك",
                "fa | رئیس جمهور گفت که این مذاکرات در مسکو شکست خورد و او به تهران برای دیدار بازگشت",
                "ur | صدر نے کہا کہ یہ مذاکرات ماسکو میں نہیں ہوئے اور اس کے بعد کی بات ہے",
                "zh | 习近平周一在北京会见了俄罗斯总统。",
                "ja | 習近平国家主席は月曜日に北京でロシアの大統領と会談した。",
                "ko | 시진핑 주석은 월요일 베이징에서 러시아 대통령을 만났다.",
                "el | Ο πρόεδρος είπε τη Δευτέρα ότι οι συνομιλίες απέτυχαν.",
                "he | הנשיא אמר ביום שני שהשיחות נכשלו.",
                "ka | პრეზიდენტმა ორშაბათს განაცხადა.",
                "hy | Նախագահը երկուշաբթի օրը հայտարարեց։",
                "th | ประธานาธิบดีกล่าวเมื่อวันจันทร์",
                "hi | राष्ट्रपति ने सोमवार को कहा।",
            })
    void languageIsToldByLettersAndSmallWords(String language, String text) {
        assertThat(TextLanguage.of(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12 345, 2022-03-30 \uD83D\uDE00",
                "Vladimir Putin",
                "Vladimir Putin spoke in Moscow.",
                "Ivan Petrov, Sergei Ivanov, Dmitry Medvedev, Ramzan Kadyrov",
                "Juan de la Cruz, Maria de la Cruz, Pedro de la Cruz, Ana de la Torre",
                "Ahmad al-Assad, Rami al-Assad, Osama bin Laden"
            })
    void namesAloneAreOfNoLanguage(String text) {
        assertThat(TextLanguage.of(text)).isEmpty();
    }

    @Test
    void englishWithForeignNamesAndWordsStaysEnglish() {
        assertThat(
                        TextLanguage.of(
                                "The newspaper Die Zeit said that the Conseil d'Etat and the Banco do Brasil had asked"
                                        + " for the names; \u0412\u043B\u0430\u0434\u0438\u043C\u0438\u0440 \u041F\u0443\u0442\u0438\u043D was one of them."))
                .contains("en");
    }

    @Test
    void wordsThatLeaveItOpenGiveTheUsualLanguageOfTheLetters() {
        assertThat(TextLanguage.of("\u0412\u043B\u0430\u0434\u0438\u043C\u0438\u0440 \u041F\u0443\u0442\u0438\u043D"))
                .contains("ru");
    }

    @Test
    void longTextIsReadAtItsBeginningOnly() {
        assertThat(TextLanguage.of("The man who was there said that it was not his. ".repeat(20_000)))
                .contains("en");
    }
}
