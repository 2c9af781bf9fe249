create schema if not exists platform;

-- Written inside the business transaction, emptied by the sequencer; no index but the key, so that appending costs little.
create table platform.outbox (
  id           bigint generated always as identity primary key,
  type         text not null,
  aggregate_id uuid not null,
  payload      text not null,
  occurred_at  timestamptz not null
);

-- The replayable feed: positions are dense and given after commit, so a reader at position n has seen everything up to n.
create table platform.event (
  position     bigint primary key,
  type         text not null,
  aggregate_id uuid not null,
  payload      text not null,
  occurred_at  timestamptz not null
);
create index event_by_aggregate on platform.event (aggregate_id, position);

create table platform.event_head (
  only_row boolean primary key default true check (only_row),
  position bigint not null
);
insert into platform.event_head (position) values (0);

create table platform.subscription (
  id         text primary key,
  position   bigint not null,
  failures   int not null default 0,
  last_error text,
  updated_at timestamptz not null
);

create table platform.idempotency (
  scope        text not null,
  key          text not null,
  body_hash    bytea not null,
  status       int,
  content_type text,
  location     text,
  body         bytea,
  created_at   timestamptz not null,
  primary key (scope, key)
);
create index idempotency_by_age on platform.idempotency (created_at);

create table platform.audit (
  id           bigint generated always as identity primary key,
  at           timestamptz not null,
  actor_kind   text not null,
  actor_id     uuid,
  actor_name   text not null,
  subject_kind text not null,
  subject_id   uuid not null,
  action       text not null,
  before       jsonb,
  after        jsonb,
  reason       text
);
create index audit_by_subject on platform.audit (subject_id, id desc);

-- db-scheduler's own table (version 16 of its PostgreSQL script).
create table platform.scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on platform.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on platform.scheduled_tasks (priority desc, execution_time asc);
