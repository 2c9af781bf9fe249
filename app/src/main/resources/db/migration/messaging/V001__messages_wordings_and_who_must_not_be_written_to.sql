-- A text as it was used once: never changed, named by its content, so that every message keeps the words it was sent with.
create table messaging.wording (
  id         uuid primary key,
  subject    text not null,
  preheader  text not null,
  body       text not null,
  created_at timestamptz not null
);

-- The retailer's own words for a kind of message; without a row, or after a reset, the ones that come with the software hold.
create table messaging.template (
  kind       text not null,
  language   text not null check (language ~ '^[a-z]{2}$'),
  version    int not null check (version > 0),
  wording_id uuid references messaging.wording (id),
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (kind, language, version)
);

create table messaging.message (
  id             uuid primary key,
  kind           text not null,
  language       text not null,
  wording_id     uuid not null references messaging.wording (id),
  recipient      text not null,
  recipient_name text,
  subject        text not null,
  filled         jsonb not null,
  -- What only the recipient may read; torn up once it was sent.
  secrets        jsonb,
  customer_id    uuid,
  order_id       uuid,
  repeats        uuid,
  state          text not null check (state in ('WAITING', 'SENT', 'KEPT', 'BOUNCED', 'SUPPRESSED', 'FAILED', 'EXPIRED')),
  tries          int not null default 0,
  due_at         timestamptz not null,
  not_after      timestamptz,
  problem        text,
  created_at     timestamptz not null,
  sent_at        timestamptz
);
create index message_due on messaging.message (due_at) where state = 'WAITING';
create index message_of_order on messaging.message (order_id, created_at) where order_id is not null;
create index message_of_customer on messaging.message (customer_id, created_at) where customer_id is not null;
create index message_by_time on messaging.message (created_at, id);
create index message_by_recipient on messaging.message (recipient text_pattern_ops);

-- What happened on the way: tries, answers of mail servers, bounces. Never changed.
create table messaging.attempt (
  id         bigint generated always as identity primary key,
  message_id uuid not null references messaging.message (id) on delete cascade,
  at         timestamptz not null,
  outcome    text not null,
  answer     text
);
create index attempt_of_message on messaging.attempt (message_id, id);

-- Addresses that get nothing any more.
create table messaging.suppression (
  address    text primary key,
  reason     text not null check (reason in ('BOUNCED', 'COMPLAINED', 'BY_HAND')),
  note       text,
  message_id uuid,
  created_at timestamptz not null,
  created_by text not null
);
create index suppression_by_time on messaging.suppression (created_at, address);
