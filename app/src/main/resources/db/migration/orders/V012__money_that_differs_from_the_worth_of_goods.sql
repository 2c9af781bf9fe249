-- What the shop keeps (positive) or gives (negative) besides what the quantities of the lines are worth.
alter table orders.sales_order add column settled_amount bigint not null default 0;
-- The part of it that was taken off what came back: fees, and what the customer got as something else than money.
alter table orders.sales_order add column kept_amount bigint not null default 0 check (kept_amount >= 0);

create table orders.settlement (
  id           uuid primary key,
  order_id     uuid not null,
  kind         text not null,
  amount       bigint not null check (amount <> 0),
  reference_id uuid,
  reason       text,
  at           timestamptz not null,
  actor_kind   text not null,
  actor_name   text not null
);
create index settlement_by_order on orders.settlement (order_id, at, id);
