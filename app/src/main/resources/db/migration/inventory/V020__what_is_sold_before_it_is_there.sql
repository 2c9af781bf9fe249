-- Of which articles more may be sold than is there, up to how many, and when they come. Only the number of open promises changes often.
create table inventory.backorder (
  variant_id   uuid primary key,
  location_id  uuid not null,
  kind         text not null check (kind in ('BACKORDER', 'PREORDER')),
  most         int not null check (most >= 0),
  open         int not null default 0 check (open >= 0),
  -- A pre-order comes on a day, a backorder so many days after it was sold.
  available_on date,
  lead_days    int check (lead_days between 0 and 730),
  version      int not null default 1,
  constraint comes_some_day check ((kind = 'PREORDER') = (available_on is not null) and (kind = 'BACKORDER') = (lead_days is not null))
);

create table inventory.backorder_promise (
  id          uuid primary key,
  order_id    uuid not null,
  line_id     uuid not null,
  variant_id  uuid not null,
  location_id uuid not null,
  quantity    int not null check (quantity > 0),
  filled      int not null default 0 check (filled >= 0),
  cancelled   int not null default 0 check (cancelled >= 0),
  promised_on date not null,
  created_at  timestamptz not null,
  constraint promise_adds_up check (filled + cancelled <= quantity)
);
create index backorder_promise_waiting on inventory.backorder_promise (variant_id, location_id, created_at, id)
  where filled + cancelled < quantity;
create index backorder_promise_of_order on inventory.backorder_promise (order_id);
