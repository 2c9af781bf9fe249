-- The columns are what somebody is working on; "live" is what was published last, whole, and what baskets are priced with.
create table pricing.promotion (
  id           uuid primary key,
  code         text not null unique,
  title        jsonb not null,
  badge        jsonb,
  currency     text check (length(currency) = 3),
  starts_at    timestamptz,
  ends_at      timestamptz,
  priority     int not null,
  form         jsonb not null,
  state        text not null check (state in ('DRAFT', 'PUBLISHED', 'ENDED')),
  live         jsonb,
  revision     int not null default 0,
  published_at timestamptz,
  ended_at     timestamptz,
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  version      int not null default 1,
  check (ends_at is null or starts_at is null or ends_at > starts_at),
  check ((state = 'DRAFT') = (live is null))
);
create index promotion_by_change on pricing.promotion (changed_at, id);
create index promotion_by_state on pricing.promotion (state, changed_at, id);

-- Everything that was ever published, word for word: what a receipt of that day goes back to.
create table pricing.promotion_revision (
  promotion_id uuid not null references pricing.promotion (id) on delete cascade,
  revision     int not null,
  live         jsonb not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (promotion_id, revision)
);

-- How far limits are used up: one row for everybody (the nil key) and one for each customer. Only limited promotions have rows.
create table pricing.promotion_use (
  promotion_id uuid not null,
  customer_key uuid not null,
  orders       bigint not null check (orders >= 0),
  amount       bigint not null check (amount >= 0),
  primary key (promotion_id, customer_key)
);

create table pricing.coupon_batch (
  id           uuid primary key,
  promotion_id uuid not null references pricing.promotion (id),
  prefix       text not null,
  count        int not null check (count > 0),
  uses_max     int check (uses_max > 0),
  expires_at   timestamptz,
  created_at   timestamptz not null
);
create index coupon_batch_by_promotion on pricing.coupon_batch (promotion_id, id);

-- No check that uses stay below the most: the door guards it, and a till that was offline may report more.
create table pricing.coupon (
  code         text primary key,
  promotion_id uuid not null,
  batch_id     uuid,
  customer_id  uuid,
  uses_max     int check (uses_max > 0),
  uses         int not null default 0 check (uses >= 0),
  expires_at   timestamptz,
  blocked      boolean not null default false,
  created_at   timestamptz not null
);
create index coupon_by_promotion on pricing.coupon (promotion_id, code);
create index coupon_by_batch on pricing.coupon (batch_id, code) where batch_id is not null;

-- What an order takes of limits and coupons; the row is the right to give it back once.
create table pricing.promotion_claim (
  order_id     uuid not null,
  promotion_id uuid not null,
  coupon_code  text,
  -- null where the customer is not counted
  customer_key uuid,
  counted      boolean not null,
  amount       bigint not null,
  claimed_at   timestamptz not null,
  -- false until it is known that the order exists
  settled      boolean not null,
  primary key (order_id, promotion_id)
);
create index promotion_claim_unsettled on pricing.promotion_claim (claimed_at, order_id) where not settled;
create index promotion_claim_by_promotion on pricing.promotion_claim (promotion_id, order_id);
