-- Large deliveries in parts, so that neither keeping nor reading one takes more memory than a part. Where a payload lies in parts, its
-- own `bytes` are empty.
CREATE TABLE payload_part (
  payload  TEXT NOT NULL REFERENCES payload (hash),
  number   INTEGER NOT NULL CHECK (number >= 0),
  encoding TEXT NOT NULL CHECK (encoding IN ('identity', 'brotli')),
  size     INTEGER NOT NULL CHECK (size > 0),
  bytes    BLOB NOT NULL,
  UNIQUE (payload, number)
) STRICT;

CREATE TRIGGER payload_part_is_never_changed BEFORE UPDATE ON payload_part
BEGIN SELECT RAISE(ABORT, 'A payload is never changed: deliver the new bytes instead.'); END;
CREATE TRIGGER payload_part_is_never_deleted BEFORE DELETE ON payload_part
BEGIN SELECT RAISE(ABORT, 'A payload is never deleted: figures must be traceable to it.'); END;
