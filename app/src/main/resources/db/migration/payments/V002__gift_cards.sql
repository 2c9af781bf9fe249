-- A gift card. Its balance is the ledger account of the same id. The code and the PIN are nowhere: only what proves them.
create table payments.gift_card (
  id            uuid primary key,
  code_hash     bytea not null unique,
  pin_hash      bytea not null,
  last_four     text not null,
  state         text not null check (state in ('WAITING', 'ACTIVE', 'BLOCKED')),
  origin        text not null check (origin in ('SOLD', 'GIVEN', 'BROUGHT', 'REPLACEMENT')),
  amount        bigint not null check (amount > 0),
  currency      text not null check (length(currency) = 3),
  order_id      uuid,
  order_line_id uuid,
  piece         int,
  replaces      uuid,
  note          text,
  -- Seeded for the demo: opens nothing outside demo mode, for its code is published.
  demo          boolean not null default false,
  created_at    timestamptz not null,
  activated_at  timestamptz,
  expires_at    timestamptz,
  blocked_at    timestamptz,
  block_reason  text,
  version       int not null default 1,
  unique (order_line_id, piece)
);
create index gift_card_of_order on payments.gift_card (order_id) where order_id is not null;
create index gift_card_by_time on payments.gift_card (created_at, id);
create index gift_card_by_last_four on payments.gift_card (last_four);

-- Code and PIN on their way to whoever bought the card, sealed with a key that is not in this database; torn up soon after
-- they were read.
create table payments.gift_card_letter (
  card_id    uuid primary key references payments.gift_card (id),
  sealed     bytea not null,
  opened_at  timestamptz,
  kept_until timestamptz not null
);
create index gift_card_letter_to_tear_up on payments.gift_card_letter (kept_until);

-- Balances at home are not offered as the one way to pay: they pay a part, and the rest is paid another way.
insert into payments.method (code, name_nl, name_en, provider, redirects, at_counter, channel_kinds, place) values
  ('gift-card',    'Cadeaukaart',   'Gift card',    'gift-card',    false, true, '{TILL}', 3),
  ('store-credit', 'Winkeltegoed',  'Store credit', 'store-credit', false, true, '{TILL}', 4);
