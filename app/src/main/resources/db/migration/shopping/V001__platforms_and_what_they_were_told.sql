-- Who shops here on behalf of people, and wants to be told what becomes of their orders. The key is nowhere: only what proves it.
create table shopping.platform (
  id          uuid primary key,
  name        text not null,
  profile_url text not null constraint platform_profile_taken unique,
  webhook_url text not null,
  key_hash    bytea unique,
  key_hint    text,
  active      boolean not null,
  version     int not null default 1,
  created_at  timestamptz not null
);
create index platform_by_name on shopping.platform (name, id);

-- Which purchase came through which platform. An order has the id of its checkout.
create table shopping.purchase (
  checkout_id uuid primary key,
  platform_id uuid not null references shopping.platform (id),
  language    text not null,
  created_at  timestamptz not null
);

-- One row for each fact a platform is told. What is sent is the order as it stands then.
create table shopping.delivery (
  id           uuid primary key,
  place        bigint generated always as identity unique,
  platform_id  uuid not null references shopping.platform (id),
  order_id     uuid not null,
  fact         text not null,
  occurred_at  timestamptz not null,
  state        text not null check (state in ('WAITING', 'DELIVERED', 'FAILED')),
  tries        int not null default 0,
  due_at       timestamptz not null,
  status       int,
  answer       text,
  created_at   timestamptz not null,
  delivered_at timestamptz
);
create index delivery_due on shopping.delivery (due_at) where state = 'WAITING';
create index delivery_waiting_of_order on shopping.delivery (order_id, platform_id, place) where state = 'WAITING';
create index delivery_by_time on shopping.delivery (created_at, id);
create index delivery_of_order on shopping.delivery (order_id);
