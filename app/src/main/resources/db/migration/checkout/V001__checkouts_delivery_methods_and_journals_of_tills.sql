create schema if not exists checkout;

-- The order that a checkout becomes has the checkout's id. What it holds as JSON is read whole and never searched, so it stays as it
-- was written; and it lies beside its row, uncompressed, so that the two changes of a purchase do not write it again.
create table checkout.purchase (
  id              uuid primary key,
  channel_id      uuid not null,
  customer_id     uuid,
  cart_id         uuid,
  state           text not null check (state in
    ('OPEN', 'COMPLETING', 'AWAITING_PAYMENT', 'PENDING', 'COMPLETED', 'CANCELLED', 'EXPIRED')),
  -- What the shopper filled in: lines, contact, delivery, coupons.
  wanted          json storage external not null,
  quote           json storage external not null,
  total           bigint not null,
  currency        text not null,
  quoted_until    timestamptz not null,
  -- The attempt to complete that is under way, or was the last: enough to finish it after a crash.
  attempt         int not null default 0,
  attempt_key     text,
  attempt_hash    bytea,
  attempted_at    timestamptz,
  reservation_id  uuid,
  payment_id      uuid,
  allocations     json,
  -- Gift cards and store credit held for the attempt, each with its payment; the rest is payment_id. Null for most.
  credits         json,
  redirect_url    text,
  refusal         text,
  -- When the janitor looks at it next: at its end, or while an attempt hangs; never again once it is an order.
  check_at        timestamptz,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  -- Of what was asked under an idempotency key, where the id was made of the key.
  fingerprint     text,
  version         int not null default 1
) with (toast_tuple_target = 512);
create index purchase_by_time on checkout.purchase (created_at, id);
create index purchase_by_customer on checkout.purchase (customer_id, created_at) where customer_id is not null;
create index purchase_to_check on checkout.purchase (check_at) where check_at is not null;

create table checkout.delivery_method (
  id           uuid primary key,
  channel_id   uuid not null,
  code         text not null,
  kind         text not null check (kind in ('SHIP', 'COLLECT')),
  name_nl      text not null,
  name_en      text not null,
  price        bigint not null check (price >= 0),
  currency     text not null,
  free_from    bigint check (free_from > 0),
  tax_category text not null,
  position     int not null,
  active       boolean not null,
  version      int not null default 1,
  unique (channel_id, code)
);

-- What tills wrote down without network, word for word; the chain of hashes shows what is missing or was changed.
create table checkout.journal (
  device_id     uuid not null,
  sale_id       uuid not null,
  sequence      bigint not null,
  previous_hash text not null,
  hash          text not null,
  payload       text not null,
  chain_intact  boolean not null,
  booked        boolean not null,
  problem       text,
  warnings      text[] not null,
  received_at   timestamptz not null,
  primary key (device_id, sale_id, hash)
);
create index journal_by_sequence on checkout.journal (device_id, sequence);
create index journal_with_problems on checkout.journal (received_at) where not booked or not chain_intact;

-- Orders whose money has to follow what was cancelled, handed over or returned: done after that is committed, repeated until done.
create table checkout.money_task (
  order_id   uuid primary key,
  state      text not null check (state in ('WAITING', 'DONE', 'NEEDS_ATTENTION')),
  asked      int not null default 1,
  tries      int not null default 0,
  problem    text,
  due_at     timestamptz not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index money_task_waiting on checkout.money_task (due_at) where state = 'WAITING';
create index money_task_needing_attention on checkout.money_task (changed_at) where state = 'NEEDS_ATTENTION';
