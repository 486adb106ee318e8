-- What: ways to single rows of a chronicle's tables, so that a page about one event, article or actor reads no table whole.
-- Made when pages are first served of a file, kept up by whatever writes to it later. Lists over many rows are read from
-- the columns themselves and need none. Licence: Apache-2.0.
CREATE INDEX IF NOT EXISTS articles_by_id ON kept.articles (article_id);
CREATE INDEX IF NOT EXISTS readings_by_article ON kept.readings (article_id);
CREATE INDEX IF NOT EXISTS tellings_by_id ON kept.tellings (telling_id);
CREATE INDEX IF NOT EXISTS tellings_by_article ON kept.tellings (article_id);
CREATE INDEX IF NOT EXISTS parties_by_telling ON kept.parties (telling_id);
CREATE INDEX IF NOT EXISTS mentions_by_telling ON kept.mentions (telling_id);
CREATE INDEX IF NOT EXISTS mentions_by_article ON kept.mentions (article_id);
CREATE INDEX IF NOT EXISTS statements_by_article ON kept.statements (article_id);
CREATE INDEX IF NOT EXISTS stories_by_article ON stories (article_id);
CREATE INDEX IF NOT EXISTS told_by_telling ON told (telling_id);
CREATE INDEX IF NOT EXISTS told_by_event ON told (event_id);
CREATE INDEX IF NOT EXISTS events_by_id ON events (event_id);
CREATE INDEX IF NOT EXISTS event_actors_by_event ON event_actors (event_id);
CREATE INDEX IF NOT EXISTS links_by_from ON kept.links (from_telling);
CREATE INDEX IF NOT EXISTS links_by_to ON kept.links (to_telling);
CREATE INDEX IF NOT EXISTS joins_by_event ON joins (event_id);
CREATE INDEX IF NOT EXISTS promises_by_telling ON kept.promises (telling_id);
