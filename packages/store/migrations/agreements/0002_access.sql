-- Who may write over HTTP until everybody signs in. The token is shown once and only its hash is kept: 256 random bits need no
-- slow hash.

CREATE TABLE access (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL CHECK (length(trim(name)) > 0),
  role    TEXT NOT NULL,
  hash    TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
  created TEXT NOT NULL,
  expires TEXT NOT NULL,
  revoked TEXT
) STRICT;

CREATE TRIGGER access_is_only_revoked BEFORE UPDATE ON access
WHEN OLD.revoked IS NOT NULL OR NEW.revoked IS NULL OR NEW.id <> OLD.id OR NEW.name <> OLD.name OR NEW.role <> OLD.role
  OR NEW.hash <> OLD.hash OR NEW.created <> OLD.created OR NEW.expires <> OLD.expires
BEGIN SELECT RAISE(ABORT, 'An access is never changed but revoked, once: make a new one instead.'); END;
CREATE TRIGGER access_is_never_deleted BEFORE DELETE ON access
BEGIN SELECT RAISE(ABORT, 'An access is never deleted: who could write must stay known.'); END;

-- The audit named its actions, so a new action is a new table with the old rows.
CREATE TABLE audit_with_access (
  id      INTEGER PRIMARY KEY,
  at      TEXT NOT NULL,
  action  TEXT NOT NULL CHECK (action IN
            ('add-partner', 'add-target', 'add-path-version', 'create-access', 'revoke-access')),
  subject TEXT NOT NULL,
  detail  TEXT NOT NULL CHECK (json_valid(detail))
) STRICT;
INSERT INTO audit_with_access SELECT id, at, action, subject, detail FROM audit;
DROP TABLE audit;
ALTER TABLE audit_with_access RENAME TO audit;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'The audit is never changed.'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'The audit is never deleted.'); END;
