-- Which sites show which charts, so that whoever changes or ends something knows whom it touches. Counted by day and by the site's
-- origin; nothing about who looked.

CREATE TABLE embed_use (
  day   TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  -- «https://www.eksempel.no», or empty where the site does not tell.
  host  TEXT NOT NULL,
  -- The view's query in its one order, without theme and language.
  chart TEXT NOT NULL,
  shown INTEGER NOT NULL CHECK (shown > 0),
  PRIMARY KEY (day, host, chart)
) STRICT, WITHOUT ROWID;
