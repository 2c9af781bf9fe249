create schema if not exists sourcing;

-- Each publication gets the next number and stays for ever: decisions name the number they followed.
create table sourcing.strategy (
  id           uuid primary key,
  name         text not null,
  form         jsonb not null,
  number       int unique check (number > 0),
  based_on     int,
  created_at   timestamptz not null,
  created_by   text not null,
  published_at timestamptz,
  published_by text,
  version      int not null default 1,
  constraint published_with_a_number check ((number is null) = (published_at is null))
);

create table sourcing.carrier_service (
  id      uuid primary key,
  code    text not null unique,
  name    text not null,
  form    jsonb not null,
  active  boolean not null,
  version int not null default 1
);

-- Days on which nothing is collected or brought; those that return every year are computed.
create table sourcing.holiday (
  country text not null,
  date    date not null,
  name    text not null,
  -- False: a day that would be a holiday by rule is an ordinary one this time.
  closed  boolean not null,
  primary key (country, date)
);

-- Read by order only; one index, because every order writes a row.
create table sourcing.decision (
  order_id        uuid not null,
  id              uuid not null,
  reason          text not null,
  at              timestamptz not null,
  strategy_number int not null,
  proven          boolean not null,
  cost            bigint not null,
  plans           json not null,
  primary key (order_id, id)
);

-- Units that left a location over the last weeks, one row for each variant: what the risk of running out is told from.
create table sourcing.pace (
  variant_id    uuid primary key,
  location_ids  uuid[] not null,
  units         int[] not null,
  last_received date[] not null
);
create table sourcing.pace_taken (
  only_row boolean primary key default true check (only_row),
  taken_at timestamptz not null,
  days     int not null
);

-- Work that takes minutes: looking at all open orders again, or at those of a past period.
create table sourcing.run (
  id          uuid primary key,
  kind        text not null check (kind in ('BACKLOG', 'WHAT_IF')),
  state       text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'STOPPED')),
  name        text not null,
  request     jsonb not null,
  seen        bigint not null default 0,
  total       bigint not null default 0,
  result      jsonb,
  created_at  timestamptz not null,
  started_by  text not null,
  moved_at    timestamptz not null,
  finished_at timestamptz
);
create index run_under_way on sourcing.run (moved_at) where state in ('WAITING', 'RUNNING');
