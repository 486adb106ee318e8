package dragoman.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrows between rooms that modules alone do not hold. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dragoman");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          text     | text
          reading  | text, reading
          formats  | text, reading, formats
          language | text, language
          reader   | text, reading, language, reader
          attitude | text, reading, language, reader, attitude
          words    | text, language, chronicle, views, words
          search   | text, language, chronicle, search
          desk     | text, reading, formats, language, reader, chronicle, views, words, search, note, desk
          web      | text, reading, formats, language.load, chronicle, views, words, search, note, desk, web
          eval     | text, reading, formats, language, reader, attitude, chronicle, eval
          note     | text, reading, language, views, note
          """)
    void aRoomUsesOnlyTheRoomsBeforeIt(String room, String rooms) {
        String[] allowed = rooms.split(", ");
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = "dragoman." + allowed[i] + "..";
        }
        classes()
                .that()
                .resideInAPackage("dragoman." + room + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed).or(DescribedPredicate.not(resideInAPackage("dragoman.."))))
                .check(HOUSE);
    }

    @Test
    void nounsAndLanguageKnowNoFormatNoTerminalNoNetwork() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dragoman.text..",
                        "dragoman.reading..",
                        "dragoman.language..",
                        "dragoman.reader..",
                        "dragoman.attitude..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "de.siegmar..", "picocli..", "java.net..", "java.sql..")
                .check(HOUSE);
    }

    @Test
    void partsOfTheReaderDoNotGoInCircles() {
        slices().matching("dragoman.reader.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void partsOfTheLanguageDoNotGoInCircles() {
        slices().matching("dragoman.language.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(HOUSE);
    }
}
