-- A feed that fails, or has nothing new, is tried again and again: that is one ingest a day, and it tells the last try. Of
-- everything else it stays true that an ingest is never changed.

DROP TRIGGER ingest_is_never_changed;
CREATE TRIGGER ingest_is_never_changed BEFORE UPDATE ON ingest
WHEN NOT (
  OLD.outcome IN ('failed', 'unchanged') AND OLD.payload IS NULL AND OLD.feed IS NOT NULL
  AND NEW.id = OLD.id AND NEW.layout = OLD.layout AND NEW.source = OLD.source AND NEW.feed IS OLD.feed
  AND NEW.started = OLD.started AND NEW.outcome = OLD.outcome AND NEW.payload IS NULL AND NEW.delivery IS OLD.delivery
)
BEGIN SELECT RAISE(ABORT, 'An ingest is never changed: what is decided about it is a decision.'); END;
