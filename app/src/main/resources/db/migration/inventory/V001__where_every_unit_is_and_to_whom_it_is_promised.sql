create schema if not exists inventory;

-- Columns that change carry no index and pages keep room, so that an update stays within its page (HOT).
-- shortfall must be told by every statement that causes it; reserving never tells, so the check refuses to promise
-- what is not there, whatever the program got wrong (docs/adr/0020-stock-that-cannot-be-sold-twice.md).
create table inventory.level (
  variant_id   uuid not null,
  location_id  uuid not null,
  on_hand      bigint not null default 0,
  reserved     bigint not null default 0,
  safety_stock bigint not null default 0,
  shortfall    bigint not null default 0,
  version      bigint not null default 1,
  primary key (variant_id, location_id),
  constraint never_unpromised check (reserved >= 0),
  constraint safety_not_negative check (safety_stock >= 0),
  constraint only_what_is_there_is_promised check (shortfall = greatest(0, reserved + safety_stock - on_hand))
) with (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.05);
create index level_by_location on inventory.level (location_id, variant_id);

-- What was booked together, and proof that it was booked before.
create table inventory.booking (
  id          uuid primary key,
  kind        text not null,
  location_id uuid,
  reason      text,
  reference   text not null,
  fingerprint bigint not null,
  line_count  int not null,
  at          timestamptz not null,
  recorded_at timestamptz not null,
  actor       text not null
);
create index booking_by_hand on inventory.booking (kind, recorded_at, id)
  where kind in ('RECEIPT', 'ADJUSTMENT', 'LEVELS_SET');

create table inventory.movement (
  id          bigint generated always as identity primary key,
  booking_id  uuid not null,
  variant_id  uuid not null,
  from_kind   text not null,
  from_id     uuid,
  to_kind     text not null,
  to_id       uuid,
  quantity    bigint not null check (quantity > 0),
  reason      text not null,
  reference   text not null,
  at          timestamptz not null,
  recorded_at timestamptz not null,
  actor       text not null,
  constraint goes_somewhere check ((from_kind, from_id) is distinct from (to_kind, to_id)),
  constraint locations_are_named check (
    (from_kind <> 'LOCATION' or from_id is not null) and (to_kind <> 'LOCATION' or to_id is not null))
);
create index movement_by_variant on inventory.movement (variant_id, at, id);
create index movement_by_booking on inventory.movement (booking_id);

create function inventory.refuse_to_change_the_past() returns trigger language plpgsql as $$
begin
  raise exception 'Movements are never changed or deleted; book the opposite instead';
end
$$;
create trigger movements_stay before update or delete on inventory.movement
  for each row execute function inventory.refuse_to_change_the_past();
create trigger movements_stay_all before truncate on inventory.movement
  for each statement execute function inventory.refuse_to_change_the_past();

-- A seal covers the movements whose ids lie in its ranges (pairs of first and last id).
create table inventory.seal (
  id             bigint primary key,
  ranges         bigint[] not null,
  movement_count int not null,
  previous_hash  bytea not null,
  hash           bytea not null,
  sealed_at      timestamptz not null
);

create table inventory.reservation (
  id             uuid primary key,
  reference      text not null,
  fingerprint    bigint not null,
  state          text not null check (state in ('HELD', 'COMMITTED', 'RELEASED', 'LAPSED')),
  created_at     timestamptz not null,
  expires_at     timestamptz not null,
  order_id       uuid,
  closed_at      timestamptz,
  closing_reason text,
  constraint committed_to_an_order check ((state = 'COMMITTED') = (order_id is not null))
) with (fillfactor = 80);
create index reservation_to_expire on inventory.reservation (expires_at) where state = 'HELD';
create index reservation_of_order on inventory.reservation (order_id) where order_id is not null;
create index reservation_to_forget on inventory.reservation (closed_at) where closed_at is not null;

-- Only what is still promised: a line goes when the goods go or the promise ends. No foreign key: its check would cost each order
-- three look-ups, and the auditor finds a line without a promise anyway.
create table inventory.reservation_line (
  reservation_id uuid not null,
  variant_id     uuid not null,
  location_id    uuid not null,
  quantity       bigint not null check (quantity > 0),
  primary key (reservation_id, variant_id, location_id)
);
create index reservation_line_by_level on inventory.reservation_line (variant_id, location_id);

create table inventory.channel_buffer (
  channel_id uuid not null,
  variant_id uuid,
  quantity   bigint not null check (quantity >= 0),
  unique nulls not distinct (channel_id, variant_id)
);

create table inventory.stock_count (
  id          uuid primary key,
  location_id uuid not null,
  state       text not null check (state in ('COUNTING', 'APPLIED', 'CANCELLED')),
  note        text not null,
  started_at  timestamptz not null,
  closed_at   timestamptz,
  actor       text not null
);

create table inventory.stock_count_line (
  count_id   uuid not null references inventory.stock_count (id),
  variant_id uuid not null,
  counted    bigint not null check (counted >= 0),
  expected   bigint not null,
  counted_at timestamptz not null,
  primary key (count_id, variant_id)
);

create table inventory.stock_transfer (
  id               uuid primary key,
  from_location_id uuid not null,
  to_location_id   uuid not null,
  state            text not null check (state in ('REQUESTED', 'SHIPPED', 'RECEIVED', 'CANCELLED')),
  note             text not null,
  fingerprint      bigint not null,
  requested_at     timestamptz not null,
  shipped_at       timestamptz,
  received_at      timestamptz,
  actor            text not null,
  check (from_location_id <> to_location_id)
);

create table inventory.stock_transfer_line (
  transfer_id uuid not null references inventory.stock_transfer (id),
  variant_id  uuid not null,
  requested   bigint not null check (requested >= 0),
  shipped     bigint not null default 0 check (shipped >= 0),
  received    bigint not null default 0 check (received >= 0),
  primary key (transfer_id, variant_id)
);

create table inventory.audit_run (
  id            uuid primary key,
  started_at    timestamptz not null,
  ended_at      timestamptz not null,
  levels        bigint not null,
  movements     bigint not null,
  seals         bigint not null,
  finding_count bigint not null,
  findings      jsonb not null
);

-- Which variants a transaction changed, for the memories of other processes. Read by transaction number, since rows become
-- visible in the order of commits and not of ids. No variants means: the channel buffers changed.
create table inventory.change (
  transaction bigint not null default (pg_current_xact_id()::text::bigint),
  node        uuid not null,
  variant_ids uuid[] not null
);
create index change_by_transaction on inventory.change (transaction);
