create schema if not exists cart;

create table cart.shopping_cart (
  id          uuid primary key,
  family      text not null check (family in ('ONLINE', 'COUNTER')),
  channel_id  uuid not null,
  customer_id uuid,
  secret_hash bytea,
  state       text not null check (state in ('OPEN', 'ORDERED', 'MERGED', 'ABANDONED')),
  order_id    uuid,
  merged_into uuid,
  version     bigint not null default 0,
  created_at  timestamptz not null,
  changed_at  timestamptz not null,
  check (customer_id is not null or secret_hash is not null)
);
-- One open cart for each customer and family, whoever asks first and from however many devices.
create unique index shopping_cart_open_of_customer on cart.shopping_cart (family, customer_id) where state = 'OPEN' and customer_id is not null;
create index shopping_cart_by_customer on cart.shopping_cart (customer_id) where customer_id is not null;
create index shopping_cart_by_change on cart.shopping_cart (changed_at, id);
create index shopping_cart_open_by_change on cart.shopping_cart (changed_at) where state = 'OPEN';

create table cart.line (
  cart_id    uuid not null references cart.shopping_cart on delete cascade,
  variant_id uuid not null,
  quantity   int not null check (quantity between 1 and 9999),
  added_at   timestamptz not null,
  position   bigint generated always as identity,
  primary key (cart_id, variant_id)
);

-- Changes already applied, so that a device may send one again.
create table cart.change (
  cart_id uuid not null references cart.shopping_cart on delete cascade,
  op_id   uuid not null,
  primary key (cart_id, op_id)
);
