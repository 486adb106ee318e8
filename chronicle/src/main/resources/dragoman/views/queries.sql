-- Example queries of the page for SQL, each under a line "-- name: KEY"; the words for each KEY stand in the interface's texts.
-- Written by us. Licence: Apache-2.0.
-- name: dictionary
SELECT table_name, column_name, data_type, meaning FROM dictionary WHERE table_name = 'events'
-- name: pairs
SELECT d.source_country, d.target_country, count(*) AS events, round(avg(e.goldstein), 2) AS mean_goldstein
FROM event_dyads d JOIN events e USING (event_id)
GROUP BY ALL ORDER BY events DESC, source_country, target_country LIMIT 20
-- name: months
SELECT strftime(date_from, '%Y-%m') AS month, type, count(*) AS events
FROM events WHERE date_from IS NOT NULL GROUP BY ALL ORDER BY month DESC, events DESC, type
-- name: denied
SELECT date, source, target, type, text FROM events WHERE status = 'denied' ORDER BY date_from DESC NULLS LAST, event_id
-- name: speakers
SELECT speaker, speaker_country, count(*) AS statements, count(*) FILTER (kind = 'direct') AS quoted
FROM statements GROUP BY ALL ORDER BY statements DESC, speaker, speaker_country LIMIT 30
-- name: differs
SELECT date, source, target, type, differs, articles, publishers FROM events
WHERE differs IS NOT NULL ORDER BY articles DESC, event_id
-- name: outlets
SELECT publisher, count(*) AS articles, min(published) AS first, max(published) AS last
FROM articles WHERE copy_of IS NULL GROUP BY ALL ORDER BY articles DESC, publisher
-- name: hedges
SELECT hedges, count(*) AS mentions FROM mentions WHERE hedges IS NOT NULL GROUP BY ALL ORDER BY mentions DESC, hedges LIMIT 30
