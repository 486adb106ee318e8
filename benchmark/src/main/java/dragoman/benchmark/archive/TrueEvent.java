package dragoman.benchmark.archive;

import java.time.LocalDate;

/**
 * What happened in the archive's world.
 *
 * @param id unique
 * @param day when
 * @param act what
 * @param topic what it was about; may be empty
 * @param source who acted
 * @param target upon whom
 */
record TrueEvent(int id, LocalDate day, Act act, String topic, State source, State target) {}
