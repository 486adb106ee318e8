package dragoman.lexicon.ru;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Президент Франции прибыл с визитом в Пекин и встретился с председателем.",
                "Премьер-министр Израиля Биньямин Нетаньяху заявил об этом Reuters.",
                "Задержан подозреваемый",
                "В Баку прошли переговоры",
            })
    void russianIsRecognised(String text) {
        assertThat(Russian.LANGUAGE.recognises(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345 !!! ...",
                "The president of France arrived in Beijing on Monday for talks.",
                "Президент Франції прибув з візитом до Пекіна та зустрівся з головою Китаю.",
                "Прэзідэнт Францыі прыбыў з візітам у Пекін і сустрэўся са старшынёй.",
                "Президентът на Франция пристигна в Пекин и се срещна с председателя, каза той и добави, че ще подпише договор.",
                "Председник Француске је допутовао у Пекинг и састао се са председником Кине.",
                "Франция президенті Пекинге сапармен келіп, төрағамен кездесті және келіссөз жүргізді.",
                "Predsednik Francuske doputovao je u Peking.",
                "фыва олдж йцук енгш щзхъ ячсм итьб",
                "Ωμέγα και άλφα",
            })
    void otherLanguagesAndGibberishAreNot(String text) {
        assertThat(Russian.LANGUAGE.recognises(text)).isFalse();
    }
}
