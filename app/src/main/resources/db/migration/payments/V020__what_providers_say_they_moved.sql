-- What the simulated provider moved: it plays the outside world, so it keeps books of its own.
create table payments.simulated_transfer (
  payment_id uuid not null,
  key        text not null,
  kind       text not null,
  amount     bigint not null,
  currency   text not null,
  at         timestamptz not null,
  primary key (payment_id, key)
);
create index simulated_transfer_by_time on payments.simulated_transfer (at);

-- A provider's own account of what it moved on one day.
create table payments.settlement (
  id          uuid primary key,
  provider    text not null,
  reference   text not null,
  day         date not null,
  currency    text not null,
  captured    bigint not null,
  refunded    bigint not null,
  fees        bigint not null,
  paid_out    bigint not null,
  lines       int not null,
  imported_at timestamptz not null,
  imported_by text not null,
  unique (provider, reference)
);
create index settlement_by_day on payments.settlement (day, id);

create table payments.settlement_line (
  settlement_id uuid not null references payments.settlement (id),
  position      int not null,
  reference     text not null,
  payment_id    uuid,
  kind          text not null check (kind in ('CAPTURE', 'REFUND', 'CHARGEBACK', 'FEE')),
  amount        bigint not null,
  fee           bigint not null,
  currency      text not null,
  at            timestamptz not null,
  primary key (settlement_id, position)
);
create index settlement_line_by_payment on payments.settlement_line (payment_id) where payment_id is not null;
create index operation_by_time on payments.operation (changed_at);

-- Where a provider's account and ours disagree: one row for each thing that is wrong, open until it agrees or a person explains it.
create table payments.difference (
  id            uuid primary key,
  provider      text not null,
  day           date not null,
  kind          text not null,
  payment_id    uuid,
  reference     text,
  ours          bigint not null,
  theirs        bigint not null,
  currency      text not null,
  found_at      timestamptz not null,
  settlement_id uuid references payments.settlement (id),
  resolved_at   timestamptz,
  resolved_by   text,
  resolution    text
);
create unique index difference_open on payments.difference
  (provider, kind, coalesce(payment_id::text, reference)) where resolved_at is null;
create index difference_by_time on payments.difference (found_at, id);
