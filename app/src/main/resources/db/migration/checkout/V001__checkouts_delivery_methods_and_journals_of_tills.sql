create schema if not exists checkout;

create table checkout.checkout (
  id              uuid primary key,
  order_id        uuid not null,
  channel_id      uuid not null,
  location_id     uuid,
  customer_id     uuid,
  cart_id         uuid,
  state           text not null check (state in
    ('OPEN', 'COMPLETING', 'AWAITING_PAYMENT', 'PENDING', 'COMPLETED', 'CANCELLED', 'EXPIRED')),
  email           text,
  -- What the shopper filled in: lines, contact, delivery, coupons.
  wanted          jsonb not null,
  quote           jsonb not null,
  total           bigint not null,
  currency        text not null,
  quoted_until    timestamptz not null,
  order_number    text,
  -- The attempt to complete that is under way, or was the last: enough to finish it after a crash.
  attempt         int not null default 0,
  attempt_key     text,
  attempt_hash    bytea,
  attempted_at    timestamptz,
  reservation_id  uuid,
  allocations     jsonb,
  payment_id      uuid,
  redirect_url    text,
  refusal         text,
  check_at        timestamptz,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  expires_at      timestamptz not null,
  version         int not null default 1
);
create index checkout_by_change on checkout.checkout (changed_at, id);
create index checkout_by_customer on checkout.checkout (customer_id, changed_at) where customer_id is not null;
-- What the janitor looks at: few rows at any moment, and none of the finished ones.
create index checkout_unsettled on checkout.checkout (check_at)
  where state in ('COMPLETING', 'AWAITING_PAYMENT', 'PENDING');
create index checkout_open_by_expiry on checkout.checkout (expires_at) where state = 'OPEN';
create index checkout_unsettled_by_order on checkout.checkout (order_id)
  where state in ('COMPLETING', 'AWAITING_PAYMENT', 'PENDING');

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

-- Money that follows an order that was changed: done after the order and stock committed, and repeated until it is.
create table checkout.money_task (
  id         uuid primary key,
  order_id   uuid not null,
  kind       text not null check (kind in ('CAPTURE', 'GIVE_BACK')),
  amount     bigint not null check (amount >= 0),
  currency   text not null,
  state      text not null check (state in ('WAITING', 'DONE', 'NEEDS_ATTENTION')),
  tries      int not null default 0,
  problem    text,
  due_at     timestamptz not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index money_task_waiting on checkout.money_task (due_at) where state = 'WAITING';
create index money_task_by_order on checkout.money_task (order_id);
