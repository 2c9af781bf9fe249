-- One row for each file that is being loaded or was. The line is the checkpoint: everything up to it is in, in the same
-- transaction as what it tells of.
create table imports.job (
  id           uuid primary key,
  kind         text not null,
  name         text not null,
  path         text not null,
  hash         text not null,
  options      jsonb not null,
  bytes        bigint not null,
  bytes_read   bigint not null,
  status       text not null check (status in ('WAITING', 'RUNNING', 'INTERRUPTED', 'DONE', 'FAILED')),
  line         bigint not null,
  rows_read    bigint not null,
  loaded       bigint not null,
  unchanged    bigint not null,
  refused      bigint not null,
  summary      jsonb not null,
  failure      text,
  runner       uuid,
  -- Where the runner lives, host and process, so that a process that died is not waited for.
  process      text,
  created_at   timestamptz not null,
  heartbeat_at timestamptz not null,
  ended_at     timestamptz
);
create index job_by_creation on imports.job (created_at, id);
create index job_by_file on imports.job (hash, kind, created_at);

create table imports.refused_row (
  job_id uuid not null references imports.job (id),
  line   bigint not null,
  code   text not null,
  reason text not null,
  primary key (job_id, line, code)
);
