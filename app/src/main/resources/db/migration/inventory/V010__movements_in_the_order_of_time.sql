-- Replaying a period reads movements by time. They are written nearly in that order, so an index of block ranges finds them and
-- costs a booking nothing to speak of.
create index movement_by_time on inventory.movement using brin (at) with (pages_per_range = 32, autosummarize = on);
