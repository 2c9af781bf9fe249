create table orders.promotion_replay (
  id           uuid primary key,
  name         text not null,
  -- the promotion as it was tried, whatever became of the draft
  promotion    jsonb not null,
  channel_id   uuid,
  from_at      timestamptz not null,
  until_at     timestamptz not null,
  state        text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  orders_seen  bigint not null default 0,
  orders_total bigint not null default 0,
  result       jsonb,
  started_by   text not null,
  created_at   timestamptz not null,
  -- a run that has not moved for a while lost its process
  moved_at     timestamptz not null,
  finished_at  timestamptz,
  check (until_at > from_at)
);
create index promotion_replay_unfinished on orders.promotion_replay (moved_at) where state in ('WAITING', 'RUNNING');
