-- The one rule: how many points a unit of the currency earns (euros, not cents), for orders placed from a moment on.
create table loyalty.earning_rule (
  id         int primary key check (id = 1),
  active     boolean not null,
  points     int not null check (points between 1 and 1000),
  currency   text not null check (length(currency) = 3),
  since      timestamptz not null,
  version    int not null,
  changed_at timestamptz not null
);

-- What each order has on the customer's account of points, one row to lock while it is brought up to date.
create table loyalty.order_points (
  order_id    uuid primary key,
  customer_id uuid not null,
  number      text not null,
  -- points for a unit of the currency, as the rule was when the order first counted
  rate        int not null,
  booked      bigint not null check (booked >= 0),
  entries     int not null,
  placed_at   timestamptz not null,
  changed_at  timestamptz not null
);
create index order_points_by_customer on loyalty.order_points (customer_id, placed_at desc, order_id desc);

-- What a whole line earns, fixed when its first piece reached the customer, and how much of it is booked now.
create table loyalty.line_points (
  order_id uuid not null references loyalty.order_points,
  line_id  uuid not null,
  place    int not null,
  worth    bigint not null,
  points   bigint not null check (points >= 0),
  booked   bigint not null check (booked between 0 and points),
  primary key (order_id, line_id)
);
