-- What: the tables of a chronicle's file. Statements end with a semicolon at a line's end; the loader runs them in order.
-- Two rooms. "kept": what was read and what people corrected; only added to, never recomputed. "main": what the chronicle
-- says, worked out from "kept" and written anew where it changed; these tables are for people who open the file from R,
-- Python or the DuckDB shell. The comments become the data dictionary (table "dictionary", docs/data-dictionary.md).
-- Licence: Apache-2.0.

CREATE SCHEMA kept;

CREATE TABLE about (key VARCHAR NOT NULL, value VARCHAR NOT NULL);
COMMENT ON TABLE about IS 'What this file is: version of its tables, of the program and of the reader that wrote it.';
COMMENT ON COLUMN about.key IS 'schema, program, reader';
COMMENT ON COLUMN about.value IS 'its value';

-- ---------------------------------------------------------------------------------------------------- kept: read once

CREATE TABLE kept.articles (
  article_id VARCHAR NOT NULL, given_id VARCHAR NOT NULL, title VARCHAR, publisher VARCHAR, url VARCHAR,
  language VARCHAR, published DATE, dated_by VARCHAR, characters INTEGER NOT NULL, text VARCHAR NOT NULL,
  reader VARCHAR NOT NULL, notes VARCHAR, fingerprint BLOB);

CREATE TABLE kept.readings (article_id VARCHAR NOT NULL, reading VARCHAR NOT NULL);

-- One act as one article tells it. block: the tellings that may be one event with it lie in the same block.
CREATE TABLE kept.tellings (
  telling_id VARCHAR NOT NULL, article_id VARCHAR NOT NULL, telling INTEGER NOT NULL, block VARCHAR NOT NULL,
  type VARCHAR NOT NULL, mode VARCHAR, context VARCHAR, cameo VARCHAR, goldstein DOUBLE NOT NULL,
  date VARCHAR, grain VARCHAR, date_from DATE, date_to DATE, place VARCHAR, place_country VARCHAR,
  status VARCHAR NOT NULL, topics VARCHAR, words VARCHAR NOT NULL);

CREATE TABLE kept.parties (
  telling_id VARCHAR NOT NULL, article_id VARCHAR NOT NULL, side VARCHAR NOT NULL, position INTEGER NOT NULL,
  actor_id VARCHAR NOT NULL, kind VARCHAR NOT NULL, name VARCHAR NOT NULL, country VARCHAR, sector VARCHAR, title VARCHAR);

-- Every actor that an article names, whether it acts or not.
CREATE TABLE kept.named (
  article_id VARCHAR NOT NULL, actor_id VARCHAR NOT NULL, kind VARCHAR NOT NULL, name VARCHAR NOT NULL,
  country VARCHAR, sector VARCHAR, roles VARCHAR, times INTEGER NOT NULL);

CREATE TABLE kept.mentions (
  mention_id VARCHAR NOT NULL, telling_id VARCHAR NOT NULL, article_id VARCHAR NOT NULL, position INTEGER NOT NULL,
  start_char INTEGER NOT NULL, end_char INTEGER NOT NULL, trigger_start INTEGER NOT NULL, trigger_end INTEGER NOT NULL,
  text VARCHAR NOT NULL, trigger_text VARCHAR NOT NULL, frame VARCHAR NOT NULL, attribution VARCHAR,
  attribution_kind VARCHAR, attribution_actor_id VARCHAR, attribution_start INTEGER, attribution_end INTEGER, hedges VARCHAR);

CREATE TABLE kept.statements (
  statement_id VARCHAR NOT NULL, article_id VARCHAR NOT NULL, position INTEGER NOT NULL, actor_id VARCHAR NOT NULL,
  speaker VARCHAR NOT NULL, country VARCHAR, roles VARCHAR, kind VARCHAR NOT NULL, verb VARCHAR NOT NULL, start_char INTEGER NOT NULL, end_char INTEGER NOT NULL,
  text VARCHAR NOT NULL, hedges VARCHAR, tellings VARCHAR);

CREATE TABLE kept.promises (
  promise_id VARCHAR NOT NULL, telling_id VARCHAR NOT NULL, article_id VARCHAR NOT NULL,
  content VARCHAR NOT NULL, start_char INTEGER NOT NULL, end_char INTEGER NOT NULL, condition VARCHAR,
  due VARCHAR, due_from DATE, due_to DATE, words VARCHAR NOT NULL);

CREATE TABLE kept.links (
  from_telling VARCHAR NOT NULL, to_telling VARCHAR NOT NULL, kind VARCHAR NOT NULL, article_id VARCHAR NOT NULL,
  start_char INTEGER NOT NULL, end_char INTEGER NOT NULL, text VARCHAR NOT NULL);

CREATE TABLE kept.claims (
  telling_id VARCHAR NOT NULL, article_id VARCHAR NOT NULL, rank INTEGER NOT NULL, scope VARCHAR,
  start_char INTEGER NOT NULL, end_char INTEGER NOT NULL, text VARCHAR NOT NULL);

-- What people changed. An act is named by where it is told (article, characters, type), so that a correction holds also
-- after the article was read anew by a better reader. kind: correct, split, join. anchor_*: the telling corrected;
-- other_*: for join and split the telling it belongs, or does not belong, together with.
CREATE TABLE kept.corrections (
  correction_id INTEGER NOT NULL, made TIMESTAMP NOT NULL, made_by VARCHAR, kind VARCHAR NOT NULL,
  anchor_article VARCHAR NOT NULL, anchor_start INTEGER NOT NULL, anchor_end INTEGER NOT NULL, anchor_type VARCHAR NOT NULL,
  other_article VARCHAR, other_start INTEGER, other_end INTEGER, other_type VARCHAR,
  field VARCHAR, value VARCHAR, note VARCHAR);

-- Articles that could not be taken in.
CREATE TABLE kept.failures (source VARCHAR NOT NULL, code VARCHAR NOT NULL, reason VARCHAR NOT NULL, failed_at TIMESTAMP NOT NULL);

-- Blocks whose events have to be worked out anew; empty where the chronicle is settled.
CREATE TABLE kept.unsettled (block VARCHAR NOT NULL);

-- --------------------------------------------------------------------------------------------- main: worked out of it

CREATE TABLE stories (article_id VARCHAR NOT NULL, story_id VARCHAR NOT NULL, copy_of VARCHAR);
COMMENT ON TABLE stories IS 'Which articles tell the same story, and which are copies of another.';
COMMENT ON COLUMN stories.article_id IS 'the article';
COMMENT ON COLUMN stories.story_id IS 'id of the story: that of its first article';
COMMENT ON COLUMN stories.copy_of IS 'the article that this one repeats nearly word for word; null where it stands on its own';

CREATE TABLE told (telling_id VARCHAR NOT NULL, event_id VARCHAR NOT NULL, block VARCHAR NOT NULL);
COMMENT ON TABLE told IS 'Which event each telling tells.';
COMMENT ON COLUMN told.telling_id IS 'one act in one article: the article''s id, a stroke, the id of the event in its reading';
COMMENT ON COLUMN told.event_id IS 'the event';
COMMENT ON COLUMN told.block IS 'where the event was worked out; of no meaning outside the program';

CREATE TABLE joins (event_id VARCHAR NOT NULL, telling_id VARCHAR NOT NULL, with_telling_id VARCHAR NOT NULL, why VARCHAR NOT NULL, score DOUBLE NOT NULL, block VARCHAR NOT NULL);
COMMENT ON TABLE joins IS 'Why tellings were taken for one event: pairs that were joined directly.';
COMMENT ON COLUMN joins.event_id IS 'the event';
COMMENT ON COLUMN joins.telling_id IS 'one telling';
COMMENT ON COLUMN joins.with_telling_id IS 'the other';
COMMENT ON COLUMN joins.why IS 'what they have in common, and "corrected" where a person joined them';
COMMENT ON COLUMN joins.score IS 'likeness, 0 to 1';
COMMENT ON COLUMN joins.block IS 'where the event was worked out; of no meaning outside the program';

CREATE TABLE events (
  event_id VARCHAR NOT NULL, type VARCHAR NOT NULL, mode VARCHAR, context VARCHAR, cameo VARCHAR, goldstein DOUBLE NOT NULL,
  quad_class TINYINT, date VARCHAR, grain VARCHAR, date_from DATE, date_to DATE, time_precision TINYINT,
  source VARCHAR, source_country VARCHAR, source_cow INTEGER, source_gw INTEGER, source_sector VARCHAR,
  target VARCHAR, target_country VARCHAR, target_cow INTEGER, target_gw INTEGER, target_sector VARCHAR,
  status VARCHAR NOT NULL, place VARCHAR, place_country VARCHAR, topics VARCHAR,
  articles INTEGER NOT NULL, publishers INTEGER NOT NULL, mentions INTEGER NOT NULL, differs VARCHAR,
  first_published DATE, last_published DATE, article_id VARCHAR NOT NULL, start_char INTEGER NOT NULL, end_char INTEGER NOT NULL,
  text VARCHAR NOT NULL, attribution VARCHAR, corrected BOOLEAN NOT NULL, block VARCHAR NOT NULL);
COMMENT ON TABLE events IS 'One act a row, however many articles tell it.';
COMMENT ON COLUMN events.event_id IS 'stable: made from the earliest telling, not from the order of ingestion';
COMMENT ON COLUMN events.type IS 'PLOVER event type, or OFFICE or INCIDENT';
COMMENT ON COLUMN events.mode IS 'PLOVER mode';
COMMENT ON COLUMN events.context IS 'PLOVER contexts, separated by ;';
COMMENT ON COLUMN events.cameo IS 'CAMEO code as text, leading zero kept';
COMMENT ON COLUMN events.goldstein IS 'Goldstein weight of the code, -10 conflict to +10 cooperation';
COMMENT ON COLUMN events.quad_class IS '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null for OFFICE and INCIDENT';
COMMENT ON COLUMN events.date IS 'when it took place or is due, as exactly as told: 2025-10-24, 2025-10, 2025 or day/day; null where not told';
COMMENT ON COLUMN events.grain IS 'day, month, year or interval';
COMMENT ON COLUMN events.date_from IS 'first day of date';
COMMENT ON COLUMN events.date_to IS 'last day of date';
COMMENT ON COLUMN events.time_precision IS '1 day, 2 month or a few days, 3 year or longer';
COMMENT ON COLUMN events.source IS 'who acts: names in the nominative, separated by ;';
COMMENT ON COLUMN events.source_country IS 'ISO 3166-1 alpha-3 of the first acting actor that has a state; IGO for an international organisation';
COMMENT ON COLUMN events.source_cow IS 'its Correlates of War number';
COMMENT ON COLUMN events.source_gw IS 'its Gleditsch-Ward number';
COMMENT ON COLUMN events.source_sector IS 'PLOVER sector of the first acting actor';
COMMENT ON COLUMN events.target IS 'who is acted upon, or the partner in CONSULT, AGREE and COOPERATE; separated by ;';
COMMENT ON COLUMN events.target_country IS 'as source_country';
COMMENT ON COLUMN events.target_cow IS 'its Correlates of War number';
COMMENT ON COLUMN events.target_gw IS 'its Gleditsch-Ward number';
COMMENT ON COLUMN events.target_sector IS 'PLOVER sector of the first actor acted upon';
COMMENT ON COLUMN events.status IS 'occurred, planned, denied, alleged or hypothetical';
COMMENT ON COLUMN events.place IS 'where, nominative';
COMMENT ON COLUMN events.place_country IS 'ISO 3166-1 alpha-3 of the place';
COMMENT ON COLUMN events.topics IS 'what it is about, separated by ;';
COMMENT ON COLUMN events.articles IS 'articles that tell it, copies not counted';
COMMENT ON COLUMN events.publishers IS 'outlets that tell it; articles whose outlet is unknown count as one';
COMMENT ON COLUMN events.mentions IS 'clauses that tell it';
COMMENT ON COLUMN events.differs IS 'what the tellings disagree on: date, status, sides, place, separated by ;';
COMMENT ON COLUMN events.first_published IS 'day of the earliest article that tells it';
COMMENT ON COLUMN events.last_published IS 'day of the latest';
COMMENT ON COLUMN events.article_id IS 'article of the best evidence';
COMMENT ON COLUMN events.start_char IS 'first character of the best evidence, in code points of the article''s text';
COMMENT ON COLUMN events.end_char IS 'the character after its last';
COMMENT ON COLUMN events.text IS 'the words of the best evidence';
COMMENT ON COLUMN events.attribution IS 'who says so there; null where the article says it on its own';
COMMENT ON COLUMN events.corrected IS 'whether a person corrected it';
COMMENT ON COLUMN events.block IS 'where the event was worked out; of no meaning outside the program';

CREATE TABLE event_actors (
  event_id VARCHAR NOT NULL, side VARCHAR NOT NULL, position INTEGER NOT NULL, actor_id VARCHAR NOT NULL, kind VARCHAR NOT NULL,
  name VARCHAR NOT NULL, country VARCHAR, sector VARCHAR, title VARCHAR, tellings INTEGER NOT NULL, block VARCHAR NOT NULL);
COMMENT ON TABLE event_actors IS 'Who takes part in each event, an actor a row.';
COMMENT ON COLUMN event_actors.event_id IS 'the event';
COMMENT ON COLUMN event_actors.side IS 'source or target';
COMMENT ON COLUMN event_actors.position IS 'order on its side, from 1';
COMMENT ON COLUMN event_actors.actor_id IS 'the actor';
COMMENT ON COLUMN event_actors.kind IS 'state, person, organization or group';
COMMENT ON COLUMN event_actors.name IS 'its name in the nominative';
COMMENT ON COLUMN event_actors.country IS 'ISO 3166-1 alpha-3; IGO for an international organisation';
COMMENT ON COLUMN event_actors.sector IS 'PLOVER sector';
COMMENT ON COLUMN event_actors.title IS 'office in which it acts, where told';
COMMENT ON COLUMN event_actors.tellings IS 'tellings of the event that name it on this side';
COMMENT ON COLUMN event_actors.block IS 'where the event was worked out; of no meaning outside the program';

CREATE TABLE event_dyads (event_id VARCHAR NOT NULL, source_country VARCHAR NOT NULL, target_country VARCHAR NOT NULL, block VARCHAR NOT NULL);
COMMENT ON TABLE event_dyads IS 'Directed pairs of different states in each event; CONSULT, AGREE and COOPERATE give both directions.';
COMMENT ON COLUMN event_dyads.event_id IS 'the event';
COMMENT ON COLUMN event_dyads.source_country IS 'ISO 3166-1 alpha-3, or IGO';
COMMENT ON COLUMN event_dyads.target_country IS 'ISO 3166-1 alpha-3, or IGO';
COMMENT ON COLUMN event_dyads.block IS 'where the event was worked out; of no meaning outside the program';

CREATE TABLE actors (
  actor_id VARCHAR NOT NULL, kind VARCHAR NOT NULL, name VARCHAR NOT NULL, country VARCHAR, cow INTEGER, gw INTEGER,
  sector VARCHAR, roles VARCHAR, articles INTEGER NOT NULL, times INTEGER NOT NULL, events INTEGER NOT NULL,
  first_published DATE, last_published DATE);
COMMENT ON TABLE actors IS 'States, persons, organisations and groups that the articles name.';
COMMENT ON COLUMN actors.actor_id IS 'stable: ISO code of a state; else made from kind, state and name';
COMMENT ON COLUMN actors.kind IS 'state, person, organization or group';
COMMENT ON COLUMN actors.name IS 'canonical name in the nominative, in the language of the articles';
COMMENT ON COLUMN actors.country IS 'ISO 3166-1 alpha-3 of the state it is or belongs to';
COMMENT ON COLUMN actors.cow IS 'that state''s Correlates of War number';
COMMENT ON COLUMN actors.gw IS 'that state''s Gleditsch-Ward number';
COMMENT ON COLUMN actors.sector IS 'PLOVER sector told most often';
COMMENT ON COLUMN actors.roles IS 'offices told, most often first, separated by ;';
COMMENT ON COLUMN actors.articles IS 'articles that name it';
COMMENT ON COLUMN actors.times IS 'how often they name it';
COMMENT ON COLUMN actors.events IS 'events in which it takes part';
COMMENT ON COLUMN actors.first_published IS 'day of the earliest article that names it';
COMMENT ON COLUMN actors.last_published IS 'day of the latest';

CREATE TABLE promise_states (promise_id VARCHAR NOT NULL, state VARCHAR NOT NULL, shown_by VARCHAR);
COMMENT ON TABLE promise_states IS 'What came of each promise, as far as the chronicle tells.';
COMMENT ON COLUMN promise_states.promise_id IS 'the promise';
COMMENT ON COLUMN promise_states.state IS 'open, kept, broken or repeated';
COMMENT ON COLUMN promise_states.shown_by IS 'ids of the events that show it, separated by ;';

CREATE TABLE countries (iso3 VARCHAR NOT NULL, cow INTEGER, gw INTEGER, name_en VARCHAR NOT NULL, name VARCHAR);
COMMENT ON TABLE countries IS 'States and their codes.';
COMMENT ON COLUMN countries.iso3 IS 'ISO 3166-1 alpha-3; former states keep the code they had';
COMMENT ON COLUMN countries.cow IS 'Correlates of War number';
COMMENT ON COLUMN countries.gw IS 'Gleditsch-Ward number';
COMMENT ON COLUMN countries.name_en IS 'English name';
COMMENT ON COLUMN countries.name IS 'name in the language of the articles';

CREATE TABLE event_types (type VARCHAR NOT NULL, quad_class TINYINT, cameo VARCHAR, goldstein DOUBLE NOT NULL, symmetrical BOOLEAN NOT NULL);
COMMENT ON TABLE event_types IS 'PLOVER''s event types and the two extensions.';
COMMENT ON COLUMN event_types.type IS 'the type';
COMMENT ON COLUMN event_types.quad_class IS '1 to 4 as in events';
COMMENT ON COLUMN event_types.cameo IS 'root CAMEO code';
COMMENT ON COLUMN event_types.goldstein IS 'Goldstein weight of the root code';
COMMENT ON COLUMN event_types.symmetrical IS 'whether source and target stand on one level';

-- -------------------------------------------------------------------------------- main: views that put names to kept rows

CREATE VIEW articles AS
  SELECT a.article_id, a.given_id, a.title, a.publisher, a.url, a.language, a.published, a.dated_by, a.characters,
         s.story_id, s.copy_of, a.text, a.reader, a.notes
  FROM kept.articles a LEFT JOIN stories s USING (article_id);
COMMENT ON VIEW articles IS 'Articles taken in.';
COMMENT ON COLUMN articles.article_id IS 'stable: made from the article''s id and words';
COMMENT ON COLUMN articles.given_id IS 'what its source calls it';
COMMENT ON COLUMN articles.title IS 'heading given apart from the text';
COMMENT ON COLUMN articles.publisher IS 'outlet';
COMMENT ON COLUMN articles.url IS 'address';
COMMENT ON COLUMN articles.language IS 'ISO 639-1 code';
COMMENT ON COLUMN articles.published IS 'day of publication';
COMMENT ON COLUMN articles.dated_by IS 'given: by its source; text: by its own dateline; null where the day is unknown';
COMMENT ON COLUMN articles.characters IS 'length of the text in code points';
COMMENT ON COLUMN articles.story_id IS 'the story it tells';
COMMENT ON COLUMN articles.copy_of IS 'the article that it repeats nearly word for word';
COMMENT ON COLUMN articles.text IS 'its words; offsets in all tables count code points of it';
COMMENT ON COLUMN articles.reader IS 'version of the reader that read it';
COMMENT ON COLUMN articles.notes IS 'what the reader could not do, separated by ;';

CREATE VIEW mentions AS
  SELECT m.mention_id, t.event_id, m.telling_id, m.article_id, m.position, m.start_char, m.end_char, m.trigger_start,
         m.trigger_end, m.text, m.trigger_text, m.frame, k.status, k.date, k.grain, m.attribution, m.attribution_kind,
         m.attribution_actor_id, m.attribution_start, m.attribution_end, m.hedges
  FROM kept.mentions m JOIN told t USING (telling_id) JOIN kept.tellings k USING (telling_id);
COMMENT ON VIEW mentions IS 'The evidence: every clause that tells an event.';
COMMENT ON COLUMN mentions.mention_id IS 'telling_id and position';
COMMENT ON COLUMN mentions.event_id IS 'the event told';
COMMENT ON COLUMN mentions.telling_id IS 'one act in one article';
COMMENT ON COLUMN mentions.article_id IS 'the article';
COMMENT ON COLUMN mentions.position IS 'which clause of the telling, from 1';
COMMENT ON COLUMN mentions.start_char IS 'first character of the clause, in code points of the article''s text';
COMMENT ON COLUMN mentions.end_char IS 'the character after its last';
COMMENT ON COLUMN mentions.trigger_start IS 'first character of the word that names the act';
COMMENT ON COLUMN mentions.trigger_end IS 'the character after its last';
COMMENT ON COLUMN mentions.text IS 'the words of the clause';
COMMENT ON COLUMN mentions.trigger_text IS 'the word that names the act';
COMMENT ON COLUMN mentions.frame IS 'entry of the lexicon that read it';
COMMENT ON COLUMN mentions.status IS 'how the act stands in this article';
COMMENT ON COLUMN mentions.date IS 'when, by this article';
COMMENT ON COLUMN mentions.grain IS 'how exact';
COMMENT ON COLUMN mentions.attribution IS 'who says so; null where the article says it on its own';
COMMENT ON COLUMN mentions.attribution_kind IS 'official, media, anonymous or person';
COMMENT ON COLUMN mentions.attribution_actor_id IS 'that actor, where known';
COMMENT ON COLUMN mentions.attribution_start IS 'where it is named';
COMMENT ON COLUMN mentions.attribution_end IS 'end of it';
COMMENT ON COLUMN mentions.hedges IS 'words that weaken the claim, separated by ;';

CREATE VIEW tellings AS
  SELECT k.telling_id, t.event_id, k.article_id, k.telling, k.type, k.mode, k.cameo, k.goldstein, k.date, k.grain,
         k.date_from, k.date_to, k.status, k.place, k.place_country
  FROM kept.tellings k JOIN told t USING (telling_id);
COMMENT ON VIEW tellings IS 'One act as one article tells it; several tellings are one event.';
COMMENT ON COLUMN tellings.telling_id IS 'the article''s id, a stroke, the id of the event in its reading';
COMMENT ON COLUMN tellings.event_id IS 'the event told';
COMMENT ON COLUMN tellings.article_id IS 'the article';
COMMENT ON COLUMN tellings.telling IS 'number of the event in the article''s reading';
COMMENT ON COLUMN tellings.type IS 'PLOVER event type, or OFFICE or INCIDENT';
COMMENT ON COLUMN tellings.mode IS 'PLOVER mode';
COMMENT ON COLUMN tellings.cameo IS 'CAMEO code as text, leading zero kept';
COMMENT ON COLUMN tellings.goldstein IS 'Goldstein weight of the code, -10 conflict to +10 cooperation';
COMMENT ON COLUMN tellings.date IS 'when, by this article';
COMMENT ON COLUMN tellings.grain IS 'day, month, year or interval';
COMMENT ON COLUMN tellings.date_from IS 'first day of date';
COMMENT ON COLUMN tellings.date_to IS 'last day of date';
COMMENT ON COLUMN tellings.status IS 'how the act stands in this article';
COMMENT ON COLUMN tellings.place IS 'where, by this article';
COMMENT ON COLUMN tellings.place_country IS 'ISO 3166-1 alpha-3 of the place';

CREATE VIEW telling_actors AS
  SELECT p.telling_id, t.event_id, p.article_id, p.side, p.position, p.actor_id, p.kind, p.name, p.country, p.sector, p.title
  FROM kept.parties p JOIN told t USING (telling_id);
COMMENT ON VIEW telling_actors IS 'Who takes part in each telling, an actor a row.';
COMMENT ON COLUMN telling_actors.telling_id IS 'one act in one article';
COMMENT ON COLUMN telling_actors.event_id IS 'the event told';
COMMENT ON COLUMN telling_actors.article_id IS 'the article';
COMMENT ON COLUMN telling_actors.side IS 'source or target';
COMMENT ON COLUMN telling_actors.position IS 'order on its side, from 1';
COMMENT ON COLUMN telling_actors.actor_id IS 'the actor';
COMMENT ON COLUMN telling_actors.kind IS 'state, person, organization or group';
COMMENT ON COLUMN telling_actors.name IS 'its name in the nominative';
COMMENT ON COLUMN telling_actors.country IS 'ISO 3166-1 alpha-3; IGO for an international organisation';
COMMENT ON COLUMN telling_actors.sector IS 'PLOVER sector';
COMMENT ON COLUMN telling_actors.title IS 'office in which it acts, where told';

CREATE VIEW statements AS
  SELECT s.statement_id, s.article_id, s.position, s.actor_id AS speaker_id, s.speaker, s.country AS speaker_country,
         s.roles AS speaker_roles, s.kind, s.verb, s.text, s.start_char, s.end_char, a.published AS said, s.hedges, s.tellings
  FROM kept.statements s JOIN kept.articles a USING (article_id);
COMMENT ON VIEW statements IS 'Words that articles give to a speaker.';
COMMENT ON COLUMN statements.statement_id IS 'article and number';
COMMENT ON COLUMN statements.article_id IS 'the article';
COMMENT ON COLUMN statements.position IS 'order in the article, from 1';
COMMENT ON COLUMN statements.speaker_id IS 'the actor who speaks';
COMMENT ON COLUMN statements.speaker IS 'name in the nominative';
COMMENT ON COLUMN statements.speaker_country IS 'ISO 3166-1 alpha-3';
COMMENT ON COLUMN statements.speaker_roles IS 'offices the article says the speaker holds';
COMMENT ON COLUMN statements.kind IS 'direct or indirect';
COMMENT ON COLUMN statements.verb IS 'the word that introduces the words said, dictionary form';
COMMENT ON COLUMN statements.text IS 'the words said';
COMMENT ON COLUMN statements.start_char IS 'first character of them';
COMMENT ON COLUMN statements.end_char IS 'the character after their last';
COMMENT ON COLUMN statements.said IS 'day of the article';
COMMENT ON COLUMN statements.hedges IS 'words that weaken the claim, separated by ;';
COMMENT ON COLUMN statements.tellings IS 'acts told inside the words, separated by ;';

CREATE VIEW promises AS
  SELECT p.promise_id, t.event_id, p.telling_id, p.article_id, e.source, e.source_country, e.target, e.target_country,
         e.date, e.date_from, e.date_to, e.status, p.content, p.start_char, p.end_char, p.condition, p.due, p.due_from, p.due_to,
         s.state, s.shown_by
  FROM kept.promises p JOIN told t USING (telling_id) JOIN events e USING (event_id) LEFT JOIN promise_states s USING (promise_id);
COMMENT ON VIEW promises IS 'Who promised what to whom.';
COMMENT ON COLUMN promises.promise_id IS 'telling and number';
COMMENT ON COLUMN promises.event_id IS 'the event in which it was promised';
COMMENT ON COLUMN promises.telling_id IS 'one act in one article';
COMMENT ON COLUMN promises.article_id IS 'the article';
COMMENT ON COLUMN promises.source IS 'who promises';
COMMENT ON COLUMN promises.source_country IS 'ISO 3166-1 alpha-3';
COMMENT ON COLUMN promises.target IS 'to whom';
COMMENT ON COLUMN promises.target_country IS 'ISO 3166-1 alpha-3';
COMMENT ON COLUMN promises.date IS 'when it was promised';
COMMENT ON COLUMN promises.date_from IS 'first day of date';
COMMENT ON COLUMN promises.date_to IS 'last day of date';
COMMENT ON COLUMN promises.status IS 'status of the event';
COMMENT ON COLUMN promises.content IS 'the words of what is promised';
COMMENT ON COLUMN promises.start_char IS 'first character of them';
COMMENT ON COLUMN promises.end_char IS 'the character after their last';
COMMENT ON COLUMN promises.condition IS 'the words of the condition';
COMMENT ON COLUMN promises.due IS 'when it is due';
COMMENT ON COLUMN promises.due_from IS 'first day of due';
COMMENT ON COLUMN promises.due_to IS 'last day of due';
COMMENT ON COLUMN promises.state IS 'open, kept, broken or repeated; null where nothing was promised, or the words name nothing';
COMMENT ON COLUMN promises.shown_by IS 'ids of the events that show it';

CREATE VIEW links AS
  SELECT f.event_id AS from_event, o.event_id AS to_event, l.kind, l.article_id, l.start_char, l.end_char, l.text
  FROM kept.links l JOIN told f ON f.telling_id = l.from_telling JOIN told o ON o.telling_id = l.to_telling
  WHERE f.event_id <> o.event_id;
COMMENT ON VIEW links IS 'Ties that articles draw between events.';
COMMENT ON COLUMN links.from_event IS 'the later or answering event';
COMMENT ON COLUMN links.to_event IS 'the event it refers to';
COMMENT ON COLUMN links.kind IS 'continues, follows, responds_to, caused_by or part_of';
COMMENT ON COLUMN links.article_id IS 'the article that says so';
COMMENT ON COLUMN links.start_char IS 'first character of the words that say so';
COMMENT ON COLUMN links.end_char IS 'the character after their last';
COMMENT ON COLUMN links.text IS 'those words';

CREATE VIEW claims AS
  SELECT t.event_id, c.telling_id, c.article_id, c.rank, c.scope, c.text, c.start_char, c.end_char
  FROM kept.claims c JOIN told t USING (telling_id);
COMMENT ON VIEW claims IS 'Claims that an event is the first, second … or last of its kind.';
COMMENT ON COLUMN claims.event_id IS 'the event';
COMMENT ON COLUMN claims.telling_id IS 'one act in one article';
COMMENT ON COLUMN claims.article_id IS 'the article that claims it';
COMMENT ON COLUMN claims.rank IS '1 for the first; -1 for the last';
COMMENT ON COLUMN claims.scope IS 'the period in which it is said to have that rank; null where open';
COMMENT ON COLUMN claims.text IS 'the words of the claim';
COMMENT ON COLUMN claims.start_char IS 'first character of them';
COMMENT ON COLUMN claims.end_char IS 'the character after their last';

CREATE VIEW corrections AS SELECT * FROM kept.corrections;
COMMENT ON VIEW corrections IS 'What people changed, kept apart from what was read.';

CREATE VIEW failures AS SELECT * FROM kept.failures;
COMMENT ON VIEW failures IS 'Inputs that could not be taken in, and why.';

CREATE VIEW dictionary AS
  SELECT c.table_name, c.column_name, c.data_type, c.comment AS meaning
  FROM duckdb_columns() c WHERE c.schema_name = 'main' AND NOT c.internal AND c.database_name = current_database()
  ORDER BY c.table_name, c.column_index;
COMMENT ON VIEW dictionary IS 'This data dictionary.';
