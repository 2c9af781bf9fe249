-- A fact is never lost: a subscriber that fails at one stands still before it, and a person sees at which and why.
alter table platform.subscription
  add column failing_since timestamptz,
  -- The fact it stands still before; known once the facts are handed over one by one.
  add column failing_at bigint,
  -- Up to here they are handed over one by one, so that the fact at fault shows.
  add column careful_until bigint not null default 0;

-- Passed over by a person, with the reason; it can be handed over again at any time.
create table platform.event_set_aside (
  id              uuid primary key,
  subscription_id text not null,
  position        bigint not null,
  error           text not null,
  reason          text not null,
  set_aside_at    timestamptz not null,
  set_aside_by    text not null,
  replayed_at     timestamptz,
  replayed_by     text,
  unique (subscription_id, position)
);
create index event_set_aside_by_time on platform.event_set_aside (set_aside_at, id);
