-- What came to the gate, what became of it, and how tables that are not ours are read.

-- Every attempt to take a delivery in, whatever became of it. Append-only: what is decided later is a row of its own.
-- `payload` is kept for what was published or waits; a refused delivery has none.
CREATE TABLE ingest (
  id       INTEGER PRIMARY KEY,
  layout   TEXT NOT NULL,
  source   TEXT NOT NULL,
  origin   TEXT NOT NULL CHECK (origin IN ('command', 'upload', 'schedule')),
  by       TEXT,
  feed     TEXT,
  started  TEXT NOT NULL,
  finished TEXT NOT NULL,
  outcome  TEXT NOT NULL CHECK (outcome IN ('published', 'unchanged', 'checked', 'quarantined', 'refused', 'failed')),
  payload  TEXT REFERENCES payload (hash),
  delivery INTEGER REFERENCES delivery (id),
  report   TEXT NOT NULL CHECK (json_valid(report)),
  CHECK (outcome <> 'quarantined' OR payload IS NOT NULL)
) STRICT;
CREATE INDEX ingest_feed ON ingest (feed, id);

-- What was decided about an ingest in quarantine; once. `by_ingest` is the ingest that published it after all.
CREATE TABLE decision (
  ingest    INTEGER PRIMARY KEY REFERENCES ingest (id),
  state     TEXT NOT NULL CHECK (state IN ('accepted', 'discarded', 'replaced')),
  decided   TEXT NOT NULL,
  by        TEXT NOT NULL,
  reason    TEXT NOT NULL CHECK (length(trim(reason)) > 0),
  by_ingest INTEGER REFERENCES ingest (id)
) STRICT;

-- How a table that is not ours is read. A changed mapping is a new version; the old one stays, for what was read by it.
CREATE TABLE mapping (
  name    TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  saved   TEXT NOT NULL,
  by      TEXT,
  body    TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (name, version)
) STRICT, WITHOUT ROWID;

-- The land of regions on the borders of a year, simplified for drawing: GeoJSON geometry in degrees by region code.
CREATE TABLE boundary_set (
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL CHECK (year BETWEEN 1838 AND 2200),
  level    TEXT NOT NULL CHECK (level IN ('county', 'municipality')),
  delivery INTEGER NOT NULL REFERENCES delivery (id),
  recorded TEXT NOT NULL,
  origin   TEXT NOT NULL,
  licence  TEXT NOT NULL,
  shapes   TEXT NOT NULL CHECK (json_valid(shapes))
) STRICT;

CREATE TRIGGER ingest_is_never_changed BEFORE UPDATE ON ingest
BEGIN SELECT RAISE(ABORT, 'An ingest is never changed: what is decided about it is a decision.'); END;
CREATE TRIGGER ingest_is_never_deleted BEFORE DELETE ON ingest
BEGIN SELECT RAISE(ABORT, 'An ingest is never deleted: what came must stay visible.'); END;

CREATE TRIGGER decision_is_about_a_quarantine BEFORE INSERT ON decision
WHEN (SELECT outcome FROM ingest WHERE id = NEW.ingest) IS NOT 'quarantined'
BEGIN SELECT RAISE(ABORT, 'Only what is in quarantine can be decided about.'); END;
CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'A decision is never changed.'); END;
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'A decision is never deleted.'); END;

CREATE TRIGGER mapping_follows_the_last BEFORE INSERT ON mapping
WHEN NEW.version <> 1 + (SELECT coalesce(max(version), 0) FROM mapping WHERE name = NEW.name)
BEGIN SELECT RAISE(ABORT, 'A mapping version follows the last one.'); END;
CREATE TRIGGER mapping_is_never_changed BEFORE UPDATE ON mapping
BEGIN SELECT RAISE(ABORT, 'A mapping is never changed: save a new version instead.'); END;
CREATE TRIGGER mapping_is_never_deleted BEFORE DELETE ON mapping
BEGIN SELECT RAISE(ABORT, 'A mapping is never deleted: what was read by it must stay traceable.'); END;

CREATE TRIGGER boundary_set_is_never_changed BEFORE UPDATE ON boundary_set
BEGIN SELECT RAISE(ABORT, 'Boundaries are never changed: take in a new set instead.'); END;
CREATE TRIGGER boundary_set_is_never_deleted BEFORE DELETE ON boundary_set
BEGIN SELECT RAISE(ABORT, 'Boundaries are never deleted: take in a new set instead.'); END;
