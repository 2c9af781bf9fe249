-- Goods that are on their way, told by whoever ordered them; what is sold against them is promised for the day they come.
create table inventory.incoming (
  source_id   uuid not null,
  variant_id  uuid not null,
  location_id uuid not null,
  expected_on date not null,
  quantity    int not null check (quantity > 0),
  primary key (source_id, variant_id)
);
create index incoming_by_article on inventory.incoming (variant_id, location_id, expected_on, source_id);

-- A third way: sold up to what is on its way. Its days are those between arrival and hand-over.
alter table inventory.backorder drop constraint backorder_kind_check;
alter table inventory.backorder add constraint backorder_kind_check check (kind in ('BACKORDER', 'PREORDER', 'INCOMING'));
alter table inventory.backorder drop constraint comes_some_day;
alter table inventory.backorder add constraint comes_some_day
  check ((kind = 'PREORDER') = (available_on is not null) and (kind <> 'PREORDER') = (lead_days is not null));
-- Absent: in every channel.
alter table inventory.backorder add column channel_ids uuid[];

-- While a shopper pays, the promise is held; it ends by itself unless it becomes an order's.
alter table inventory.backorder_promise add column hold_id uuid;
alter table inventory.backorder_promise add column held_until timestamptz;
create index backorder_promise_of_hold on inventory.backorder_promise (hold_id) where hold_id is not null;
create index backorder_promise_held on inventory.backorder_promise (held_until) where held_until is not null;
create index backorder_promise_by_day on inventory.backorder_promise (promised_on, id) where filled + cancelled < quantity;
