create schema if not exists purchasing;

create sequence purchasing.purchase_number start with 1001;

create table purchasing.supplier (
  id         uuid primary key,
  code       text not null unique,
  name       text not null,
  email      text,
  phone      text,
  contact    text,
  language   text not null,
  currency   text not null check (length(currency) = 3),
  lead_days  int not null check (lead_days between 0 and 730),
  -- Below this worth the supplier takes no order, or charges for it.
  minimum    bigint check (minimum >= 0),
  note       text,
  active     boolean not null,
  created_at timestamptz not null,
  version    int not null default 1
);
create index supplier_by_name on purchasing.supplier (name, id);

create table purchasing.supplier_item (
  supplier_id  uuid not null references purchasing.supplier (id),
  variant_id   uuid not null,
  supplier_sku text,
  -- Of one unit, without tax, in minor units of the supplier's currency.
  cost         bigint not null check (cost >= 0),
  pack_size    int not null check (pack_size >= 1),
  least        int not null check (least >= 1),
  lead_days    int check (lead_days between 0 and 730),
  preferred    boolean not null,
  primary key (supplier_id, variant_id)
);
create index supplier_item_by_variant on purchasing.supplier_item (variant_id);
create unique index supplier_item_preferred on purchasing.supplier_item (variant_id) where preferred;

create table purchasing.level_to_keep (
  variant_id  uuid not null,
  location_id uuid not null,
  minimum     int not null check (minimum >= 0),
  maximum     int not null check (maximum >= 1 and maximum >= minimum),
  primary key (location_id, variant_id)
);

create table purchasing.purchase_order (
  id          uuid primary key,
  number      text not null unique,
  supplier_id uuid not null references purchasing.supplier (id),
  location_id uuid not null,
  state       text not null check (state in ('DRAFT', 'ORDERED', 'PARTLY_RECEIVED', 'RECEIVED', 'CANCELLED')),
  currency    text not null,
  note        text,
  expected_on date,
  total       bigint not null,
  created_by  text not null,
  created_at  timestamptz not null,
  ordered_at  timestamptz,
  closed_at   timestamptz,
  version     int not null default 1
);
create index purchase_order_by_time on purchasing.purchase_order (created_at, id);
create index purchase_order_unfinished on purchasing.purchase_order (state, created_at, id)
  where state in ('DRAFT', 'ORDERED', 'PARTLY_RECEIVED');
create index purchase_order_by_supplier on purchasing.purchase_order (supplier_id, created_at, id);

create table purchasing.purchase_line (
  order_id     uuid not null references purchasing.purchase_order (id),
  id           uuid not null,
  position     int not null,
  variant_id   uuid not null,
  sku          text not null,
  title        text not null,
  supplier_sku text,
  quantity     int not null check (quantity >= 1),
  unit_cost    bigint not null check (unit_cost >= 0),
  -- What came in good; it may be more than was ordered.
  received     int not null default 0 check (received >= 0),
  damaged      int not null default 0 check (damaged >= 0),
  cancelled    int not null default 0 check (cancelled >= 0),
  primary key (order_id, id),
  -- A line never has less than nothing to come.
  constraint purchase_line_progress check (cancelled = 0 or received + damaged + cancelled <= quantity)
);
create index purchase_line_to_come on purchasing.purchase_line (variant_id)
  where received + damaged + cancelled < quantity;

create table purchasing.receipt (
  id        uuid primary key,
  order_id  uuid not null references purchasing.purchase_order (id),
  reference text,
  note      text,
  at        timestamptz not null,
  by        text not null
);
create index receipt_by_order on purchasing.receipt (order_id, at);

create table purchasing.receipt_line (
  receipt_id uuid not null references purchasing.receipt (id),
  line_id    uuid not null,
  received   int not null check (received >= 0),
  damaged    int not null check (damaged >= 0),
  -- What was still to come when it arrived; the difference is told from it.
  expected   int not null,
  primary key (receipt_id, line_id)
);
