package dossier.web.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/lists",
                "/api/lists/",
                "/api/listings/eu-fsf/EU.27.28",
                "/api/profiles/name.vladimir%20putin",
                "/api/profiles/%D0%9F%D1%83%D1%82%D0%B8%D0%BD",
                "/api/listings?q=a%2Fb%5C%3B%25..//;x",
                "/api/listings?q=%F0%9F%98%80+x",
                "/a..b/c...d",
                "/?"
            })
    void aPlainAddressHasNoFault(String address) {
        assertThat(PlainAddress.fault(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/q/health/../../api/lists       | segments",
                "/q/health/./x                   | segments",
                "/..                             | segments",
                "/q/health/%2e%2e/api            | encoded dot",
                "/q/health/%2E./api              | encoded dot",
                "/q/health/..%2f..%2fapi         | encoded slash",
                "/api%2Flists                    | encoded slash",
                "/api%5clists                    | encoded slash",
                "/api\\lists                     | must not contain ;",
                "/q/health/%252e%252e/api        | percent sign",
                "/api/lists;x=1                  | must not contain ;",
                "/api/lists%3bx                  | semicolon",
                "//api/lists                     | empty segment",
                "/api//lists                     | empty segment",
                "/api/lists//                    | empty segment",
                "/api/lists%00                   | control",
                "/api/lists%0d%0aX:1             | control",
                "/api/%C0%AE%C0%AE/lists         | UTF-8",
                "/api/%C0%AFlists                | UTF-8",
                "/api/%E0%80%AElists             | UTF-8",
                "/api/%ED%A0%80                  | UTF-8",
                "/api/%u002e                     | UTF-8",
                "/api/%                          | UTF-8",
                "/api/%4                         | UTF-8",
                "/api/%-1                        | UTF-8",
                "/api/é                          | ASCII",
                "http://localhost/api/lists      | begins with /",
                "*                               | begins with /",
                "'?q=1'                          | begins with /",
                "/api/lists#x                    | ASCII",
                "/api/listings?q=%00             | U+0000",
                "/api/listings?q=%C1%81          | UTF-8",
                "/api/listings?q=%FF             | UTF-8",
                "/api/listings?q=100%            | UTF-8",
            })
    void anAddressThatCanBeReadInTwoWaysHasOne(String address, String said) {
        assertThat(PlainAddress.fault(address)).get().asString().contains(said);
    }
}
