-- What the sources said, and when. Everything here is append-only: a mistake is mended by a later delivery, never by a change.

-- The raw bytes that were delivered, each once, named by the hash of the uncompressed bytes.
CREATE TABLE payload (
  hash     TEXT PRIMARY KEY CHECK (hash GLOB 'sha256:*' AND length(hash) = 71),
  encoding TEXT NOT NULL CHECK (encoding IN ('identity', 'brotli')),
  size     INTEGER NOT NULL CHECK (size >= 0),
  bytes    BLOB NOT NULL
) STRICT;

-- One reading of one payload with one set of options. The UNIQUE constraint is what makes a repeated delivery change nothing,
-- also when two processes try at once.
CREATE TABLE delivery (
  id        INTEGER PRIMARY KEY,
  source    TEXT NOT NULL,
  payload   TEXT NOT NULL REFERENCES payload (hash),
  options   TEXT NOT NULL CHECK (json_valid(options)),
  file_name TEXT NOT NULL,
  recorded  TEXT NOT NULL,
  report    TEXT NOT NULL CHECK (json_valid(report)),
  UNIQUE (source, payload, options)
) STRICT;

-- One publication. `known_from` is the instant from which it counts as known, and with `id` the order of the archive. It is stored
-- and not computed when read, because which points had to be stored depends on it.
CREATE TABLE vintage (
  id         INTEGER PRIMARY KEY,
  delivery   INTEGER NOT NULL REFERENCES delivery (id),
  published  TEXT NOT NULL,
  precision  TEXT NOT NULL CHECK (precision IN ('day', 'month', 'not-before')),
  known_from TEXT NOT NULL,
  coverage   BLOB NOT NULL,
  added      INTEGER NOT NULL,
  revised    INTEGER NOT NULL,
  delivered  INTEGER NOT NULL
) STRICT;
CREATE INDEX vintage_delivery ON vintage (delivery);

CREATE TABLE series (
  id         INTEGER PRIMARY KEY,
  indicator  TEXT NOT NULL,
  region     TEXT NOT NULL,
  breakdown  TEXT NOT NULL,
  boundaries TEXT NOT NULL,
  frequency  TEXT NOT NULL CHECK (frequency IN ('year', 'quarter', 'month')),
  UNIQUE (indicator, region, breakdown, boundaries, frequency)
) STRICT;

-- The points of one series that one vintage changed, packed. `made_by` is the vintage whose publication made the row: the vintage
-- itself, or one that was found later but published earlier, and behind which this vintage's word has to be said again.
CREATE TABLE figures (
  series  INTEGER NOT NULL REFERENCES series (id),
  vintage INTEGER NOT NULL REFERENCES vintage (id),
  made_by INTEGER NOT NULL REFERENCES vintage (id),
  packed  BLOB NOT NULL,
  PRIMARY KEY (series, vintage, made_by)
) STRICT, WITHOUT ROWID;
CREATE INDEX figures_made_by ON figures (made_by);

CREATE TABLE region (
  vintage    INTEGER NOT NULL REFERENCES vintage (id),
  code       TEXT NOT NULL,
  level      TEXT NOT NULL CHECK (level IN ('country', 'county', 'municipality', 'unallocated')),
  label      TEXT NOT NULL,
  parent     TEXT,
  valid_from TEXT NOT NULL,
  valid_to   TEXT CHECK (valid_to > valid_from),
  PRIMARY KEY (vintage, code, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE region_change (
  vintage  INTEGER NOT NULL REFERENCES vintage (id),
  old_code TEXT NOT NULL,
  new_code TEXT NOT NULL,
  date     TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('recode', 'merge', 'split', 'split+merge')),
  PRIMARY KEY (vintage, date, old_code, new_code)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER payload_is_never_changed BEFORE UPDATE ON payload
BEGIN SELECT RAISE(ABORT, 'A payload is never changed: deliver the new bytes instead.'); END;
CREATE TRIGGER payload_is_never_deleted BEFORE DELETE ON payload
BEGIN SELECT RAISE(ABORT, 'A payload is never deleted: figures must be traceable to it.'); END;

CREATE TRIGGER delivery_is_never_changed BEFORE UPDATE ON delivery
BEGIN SELECT RAISE(ABORT, 'A delivery is never changed: make a new delivery instead.'); END;
CREATE TRIGGER delivery_is_never_deleted BEFORE DELETE ON delivery
BEGIN SELECT RAISE(ABORT, 'A delivery is never deleted: figures must be traceable to it.'); END;

CREATE TRIGGER vintage_is_never_changed BEFORE UPDATE ON vintage
BEGIN SELECT RAISE(ABORT, 'A vintage is never changed: publish a new vintage instead.'); END;
CREATE TRIGGER vintage_is_never_deleted BEFORE DELETE ON vintage
BEGIN SELECT RAISE(ABORT, 'A vintage is never deleted: publish a new vintage instead.'); END;

CREATE TRIGGER series_is_never_changed BEFORE UPDATE ON series
BEGIN SELECT RAISE(ABORT, 'A series is never renamed: its figures would become those of another.'); END;
CREATE TRIGGER series_is_never_deleted BEFORE DELETE ON series
BEGIN SELECT RAISE(ABORT, 'A series is never deleted: what was published stays published.'); END;

CREATE TRIGGER figures_are_never_changed BEFORE UPDATE ON figures
BEGIN SELECT RAISE(ABORT, 'Figures are never changed: publish a new vintage instead.'); END;
CREATE TRIGGER figures_are_never_deleted BEFORE DELETE ON figures
BEGIN SELECT RAISE(ABORT, 'Figures are never deleted: publish a new vintage instead.'); END;

CREATE TRIGGER region_is_never_changed BEFORE UPDATE ON region
BEGIN SELECT RAISE(ABORT, 'A region table is never changed: publish a new one instead.'); END;
CREATE TRIGGER region_is_never_deleted BEFORE DELETE ON region
BEGIN SELECT RAISE(ABORT, 'A region table is never deleted: publish a new one instead.'); END;

CREATE TRIGGER region_change_is_never_changed BEFORE UPDATE ON region_change
BEGIN SELECT RAISE(ABORT, 'A table of region changes is never changed: publish a new one instead.'); END;
CREATE TRIGGER region_change_is_never_deleted BEFORE DELETE ON region_change
BEGIN SELECT RAISE(ABORT, 'A table of region changes is never deleted: publish a new one instead.'); END;
