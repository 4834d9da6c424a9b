-- What the partnership agreed on, and when. A changed path is a new version; the old one stays.

CREATE TABLE partner (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL,
  kind    TEXT NOT NULL,
  example INTEGER NOT NULL CHECK (example IN (0, 1))
) STRICT, WITHOUT ROWID;

-- The texts may be mended; what the target is about may not.
CREATE TABLE target (
  id          TEXT PRIMARY KEY,
  indicator   TEXT NOT NULL,
  region      TEXT NOT NULL,
  breakdown   TEXT NOT NULL,
  boundaries  TEXT NOT NULL,
  direction   TEXT NOT NULL CHECK (direction IN ('at-most', 'at-least')),
  example     INTEGER NOT NULL CHECK (example IN (0, 1)),
  title       TEXT NOT NULL CHECK (json_valid(title)),
  description TEXT NOT NULL CHECK (json_valid(description))
) STRICT, WITHOUT ROWID;

CREATE TABLE target_owner (
  target   TEXT NOT NULL REFERENCES target (id),
  position INTEGER NOT NULL,
  partner  TEXT NOT NULL REFERENCES partner (id),
  PRIMARY KEY (target, position),
  UNIQUE (target, partner)
) STRICT, WITHOUT ROWID;

-- `body` is the whole version as JSON; `version` and `agreed` stand beside it for the rules below.
CREATE TABLE path_version (
  target  TEXT NOT NULL REFERENCES target (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  agreed  TEXT NOT NULL,
  body    TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (target, version),
  CHECK (body ->> '$.version' = version AND body ->> '$.agreed' = agreed)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  id      INTEGER PRIMARY KEY,
  at      TEXT NOT NULL,
  action  TEXT NOT NULL CHECK (action IN ('add-partner', 'add-target', 'add-path-version')),
  subject TEXT NOT NULL,
  detail  TEXT NOT NULL CHECK (json_valid(detail))
) STRICT;

CREATE TRIGGER path_version_follows_the_last BEFORE INSERT ON path_version
WHEN NEW.version <> 1 + (SELECT coalesce(max(version), 0) FROM path_version WHERE target = NEW.target)
  OR NEW.agreed < (SELECT coalesce(max(agreed), '') FROM path_version WHERE target = NEW.target)
BEGIN SELECT RAISE(ABORT, 'A path version follows the last one, and is not agreed before it.'); END;

CREATE TRIGGER path_version_is_never_changed BEFORE UPDATE ON path_version
BEGIN SELECT RAISE(ABORT, 'A path version is never changed: agree on a new version instead.'); END;
CREATE TRIGGER path_version_is_never_deleted BEFORE DELETE ON path_version
BEGIN SELECT RAISE(ABORT, 'A path version is never deleted: agree on a new version instead.'); END;

CREATE TRIGGER target_keeps_its_subject
BEFORE UPDATE OF id, indicator, region, breakdown, boundaries, direction, example ON target
BEGIN SELECT RAISE(ABORT, 'What a target is about is never changed: add a new target instead.'); END;
CREATE TRIGGER target_is_never_deleted BEFORE DELETE ON target
BEGIN SELECT RAISE(ABORT, 'A target is never deleted: its agreed paths must stay visible.'); END;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'The audit is never changed.'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'The audit is never deleted.'); END;
