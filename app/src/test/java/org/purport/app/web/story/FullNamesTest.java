package org.purport.app.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FullNamesTest {
    @Test
    void aLastNameIsTheOnePersonWhoBearsIt() {
        FullNames names = new FullNames(List.of("Ana Ruiz", "Bo Lind", "Ruiz"));
        assertThat(names.of("Ruiz")).isEqualTo("Ana Ruiz");
        assertThat(names.of("RUIZ")).isEqualTo("Ana Ruiz");
        assertThat(names.of("Moreno")).isEqualTo("Moreno");
    }

    @Test
    void aLastNameOfTwoStaysByItself() {
        FullNames names = new FullNames(List.of("Ana Ruiz", "Carlos Ruiz"));
        assertThat(names.of("Ruiz")).isEqualTo("Ruiz");
    }

    @Test
    void whoIsNamedFarMoreOftenIsMeant() {
        List<String> persons = new ArrayList<>(Collections.nCopies(8, "Ana Ruiz"));
        persons.addAll(List.of("Carlos Ruiz", "Carlos Ruiz"));
        FullNames names = new FullNames(persons);
        assertThat(names.of("Ruiz")).isEqualTo("Ana Ruiz");
        assertThat(names.of("Carlos Ruiz")).isEqualTo("Carlos Ruiz");
    }

    @Test
    void initialsMakeNoOtherPerson() {
        FullNames names = new FullNames(List.of("Ana Ruiz", "Ana Ruiz", "Ana B. Ruiz"));
        assertThat(names.of("Ana B. Ruiz")).isEqualTo("Ana Ruiz");
        assertThat(names.of("Ruiz")).isEqualTo("Ana Ruiz");
    }
}
