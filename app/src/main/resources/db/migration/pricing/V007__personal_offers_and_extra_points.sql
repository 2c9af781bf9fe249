-- A promotion offered to one customer. No check that uses stay below the most: the door guards it, and a till that was offline may
-- report more.
create table pricing.personal_offer (
  id           uuid primary key,
  promotion_id uuid not null references pricing.promotion (id) on delete cascade,
  customer_id  uuid not null,
  starts_at    timestamptz,
  ends_at      timestamptz,
  uses_max     int check (uses_max > 0),
  uses         int not null default 0 check (uses >= 0),
  withdrawn    boolean not null default false,
  created_at   timestamptz not null,
  constraint personal_offer_given unique (customer_id, promotion_id),
  check (ends_at is null or starts_at is null or ends_at > starts_at)
);
create index personal_offer_by_promotion on pricing.personal_offer (promotion_id, id);

-- The customer whose personal offer the order used; null for all others.
alter table pricing.promotion_claim add column offered_to uuid;

-- What lines of an order count for points beyond what was paid: thousandths of a minor unit, tax included.
create table pricing.extra_points (
  order_id uuid not null,
  line_id  uuid not null,
  extra    bigint not null check (extra > 0),
  primary key (order_id, line_id)
);
