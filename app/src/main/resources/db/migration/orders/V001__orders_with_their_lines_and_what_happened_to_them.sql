create schema if not exists orders;

-- Numbers are short and unique; a gap means nothing, so a sequence does and no row is contended.
create sequence orders.order_number start with 100001;

-- The one definition in SQL of what io.toonbank.orders.OrderStatus computes; a test compares the two.
create function orders.status_of(ordered bigint, cancelled bigint, handed_over bigint, returned bigint)
returns text
language sql
immutable
parallel safe
return case
  when ordered = 0 then 'CREDITED'
  when cancelled = ordered then 'CANCELLED'
  when handed_over = 0 then 'OPEN'
  when handed_over + cancelled < ordered then 'PARTLY_FULFILLED'
  when returned = 0 then 'FULFILLED'
  when returned < handed_over then 'PARTLY_RETURNED'
  else 'RETURNED'
end;

-- Lines are written in the same transaction and orders are never deleted, so lines need no foreign key to pay for.
create table orders.sales_order (
  id                  uuid primary key,
  number              text not null unique,
  kind                text not null check (kind in ('SALE', 'CREDIT')),
  fact                boolean not null,
  channel_id          uuid not null,
  location_id         uuid,
  device_id           uuid,
  staff_id            uuid,
  staff_name          text,
  external_id         text,
  customer_id         uuid,
  contact_name        text,
  contact_email       text,
  contact_phone       text,
  language            text,
  placed_at           timestamptz not null,
  recorded_at         timestamptz not null,
  currency            text not null,
  prices_include_tax  boolean not null,
  country             text not null,
  delivery_kind       text not null check (delivery_kind in ('SHIP', 'COLLECT', 'AT_ONCE', 'NONE')),
  delivery_method     text not null,
  collect_location_id uuid,
  shipping_address    jsonb,
  billing_address     jsonb,
  delivery_tax_rate   int not null,
  delivery_net        bigint not null,
  delivery_tax        bigint not null,
  delivery_gross      bigint not null,
  discount            bigint not null,
  net                 bigint not null,
  tax                 bigint not null,
  total               bigint not null,
  -- Sums over the lines with a positive quantity, changed together with them.
  pieces              bigint not null,
  cancelled           bigint not null,
  handed_over         bigint not null,
  returned            bigint not null,
  -- What those are worth, delivery included: it is handed over with the first goods, or cancelled with the last.
  cancelled_amount    bigint not null,
  handed_over_amount  bigint not null,
  returned_amount     bigint not null,
  status              text not null generated always as (orders.status_of(pieces, cancelled, handed_over, returned)) stored,
  version             int not null default 1,
  constraint sales_order_adds_up check (net + tax = total and delivery_net + delivery_tax = delivery_gross),
  constraint sales_order_progress check (
    cancelled >= 0 and handed_over >= 0 and cancelled + handed_over <= pieces and returned between 0 and handed_over)
);
create index sales_order_by_time on orders.sales_order (placed_at, id);
create index sales_order_by_total on orders.sales_order (total, id);
create index sales_order_by_channel on orders.sales_order (channel_id, placed_at, id);
-- Work lists ask for what is not finished, which stays few however many orders there are.
create index sales_order_unfinished on orders.sales_order (status, placed_at, id)
  where status in ('OPEN', 'PARTLY_FULFILLED', 'CANCELLED', 'PARTLY_RETURNED', 'RETURNED');
create index sales_order_by_customer on orders.sales_order (customer_id, placed_at, id) where customer_id is not null;
create index sales_order_by_location on orders.sales_order (location_id, placed_at, id) where location_id is not null;
create index sales_order_by_collect_location on orders.sales_order (collect_location_id, placed_at, id)
  where collect_location_id is not null;
create index sales_order_by_email on orders.sales_order (lower(contact_email) text_pattern_ops) where contact_email is not null;
create index sales_order_by_name on orders.sales_order (lower(contact_name) text_pattern_ops) where contact_name is not null;
create unique index sales_order_by_external on orders.sales_order (channel_id, external_id) where external_id is not null;

create table orders.line (
  order_id           uuid not null,
  id                 uuid not null,
  position           int not null,
  variant_id         uuid,
  sku                text not null,
  title              text not null,
  quantity           int not null check (quantity <> 0),
  unit_list          bigint not null,
  unit_price         bigint not null,
  discount           bigint not null,
  tax_rate           int not null,
  net                bigint not null,
  tax                bigint not null,
  gross              bigint not null,
  exact_unit_price   numeric,
  cancelled          int not null,
  shipped            int not null,
  collected          int not null,
  returned           int not null,
  -- What these quantities are worth; each piece of a line is counted once, so that parts always sum to the gross amount.
  cancelled_amount   bigint not null default 0,
  handed_over_amount bigint not null default 0,
  returned_amount    bigint not null default 0,
  primary key (order_id, id),
  constraint line_adds_up check (net + tax = gross),
  constraint line_progress check (
    cancelled >= 0 and shipped >= 0 and collected >= 0
    and cancelled + shipped + collected <= greatest(quantity, 0)
    and returned between 0 and shipped + collected)
);

create table orders.allocation (
  order_id    uuid not null,
  line_id     uuid not null,
  location_id uuid not null,
  quantity    int not null check (quantity > 0),
  handed_over int not null default 0,
  cancelled   int not null default 0,
  primary key (order_id, line_id, location_id),
  constraint allocation_progress check (handed_over >= 0 and cancelled >= 0 and handed_over + cancelled <= quantity)
);

-- That an order was placed is read from the order itself.
create table orders.timeline (
  id         uuid primary key,
  order_id   uuid not null,
  at         timestamptz not null,
  actor_kind text not null,
  actor_name text not null,
  kind       text not null,
  text       text,
  detail     jsonb not null
);
create index timeline_by_order on orders.timeline (order_id, at, id);
