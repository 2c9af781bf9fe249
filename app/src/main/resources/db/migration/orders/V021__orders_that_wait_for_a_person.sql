-- Null while nobody holds the order. Who held and released it before is in the timeline.
alter table orders.sales_order add column held_since timestamptz;
alter table orders.sales_order add column hold_reason text;
alter table orders.sales_order add column hold_note text;
alter table orders.sales_order add column held_by text;
-- Holds only the few that are held, so placing does not touch it.
create index sales_order_held on orders.sales_order (placed_at, id) where held_since is not null;
