create schema if not exists fulfillment;

-- What the work of one order shares, as it was when the order was placed. Its row is locked before quantities of its work change,
-- so that what the order says and what its work says are compared while neither moves.
create table fulfillment.order_sheet (
  order_id            uuid primary key,
  number              text not null,
  customer_name       text,
  customer_email      text,
  customer_phone      text,
  language            text,
  method              text not null,
  delivery_kind       text not null check (delivery_kind in ('SHIP', 'COLLECT')),
  collect_location_id uuid,
  address             jsonb,
  currency            text not null,
  placed_at           timestamptz not null,
  promised_at         timestamptz,
  held                boolean not null default false,
  works               int not null default 0
);
create index order_sheet_by_number on fulfillment.order_sheet (number);
create index order_sheet_by_name on fulfillment.order_sheet (lower(customer_name) text_pattern_ops) where customer_name is not null;
create index order_sheet_by_email on fulfillment.order_sheet (lower(customer_email) text_pattern_ops) where customer_email is not null;

create table fulfillment.work_order (
  id             uuid primary key,
  order_id       uuid not null references fulfillment.order_sheet (order_id),
  number         text not null unique,
  location_id    uuid not null,
  destination_id uuid,
  kind           text not null check (kind in ('SHIP', 'COLLECT', 'SHIP_TO_STORE')),
  state          text not null check (state in (
    'OFFERED', 'ACCEPTED', 'PICKING', 'PICKED', 'PACKED', 'READY', 'SHIPPED', 'COLLECTED', 'DELIVERED', 'LOST',
    'RETURNED_TO_SENDER', 'REFUSED', 'CANCELLED')),
  problem        text,
  answer_by      timestamptz,
  due_at         timestamptz not null,
  promised_at    timestamptz,
  delay_told     text,
  assignee_id    uuid,
  assignee_name  text,
  assigned_at    timestamptz,
  pick_list_id   uuid,
  tote           int,
  shelf          text,
  code           text,
  refusal_reason text,
  refusal_note   text,
  refused_at     timestamptz,
  refused_by     text,
  accepted_at    timestamptz,
  picked_at      timestamptz,
  ready_at       timestamptz,
  collect_until  timestamptz,
  reminded_at    timestamptz,
  collected_by   text,
  finished_at    timestamptz,
  transfer_id    uuid,
  created_at     timestamptz not null,
  changed_at     timestamptz not null,
  version        int not null default 1,
  constraint only_what_is_open_is_answered check (answer_by is null or state = 'OFFERED'),
  constraint an_assignee_has_a_name check ((assignee_id is null) = (assignee_name is null))
) with (fillfactor = 80);
-- Open work stays few however many orders there were.
create index work_order_open on fulfillment.work_order (location_id, due_at, id)
  where state in ('OFFERED', 'ACCEPTED', 'PICKING', 'PICKED', 'PACKED', 'READY');
create index work_order_by_due on fulfillment.work_order (due_at, id);
create index work_order_by_creation on fulfillment.work_order (created_at, id);
create index work_order_of_order on fulfillment.work_order (order_id);
create index work_order_to_answer on fulfillment.work_order (answer_by) where answer_by is not null;
create index work_order_with_problem on fulfillment.work_order (due_at, id) where problem is not null;
create index work_order_arriving on fulfillment.work_order (destination_id) where kind = 'SHIP_TO_STORE' and state = 'SHIPPED';
create index work_order_waiting on fulfillment.work_order (collect_until) where state = 'READY';
create index work_order_of_pick_list on fulfillment.work_order (pick_list_id) where pick_list_id is not null;
-- A code opens one collection; those of the past may come again.
create unique index work_order_by_code on fulfillment.work_order (code) where code is not null and state = 'READY';

-- Every piece is in one place: still to do, with the customer, cancelled, short (to be sourced elsewhere) or moved there.
create table fulfillment.work_line (
  id            uuid primary key,
  work_order_id uuid not null references fulfillment.work_order (id),
  position      int not null,
  order_line_id uuid not null,
  variant_id    uuid not null,
  sku           text not null,
  title         text not null,
  quantity      int not null check (quantity > 0),
  picked        int not null default 0,
  packed        int not null default 0,
  handed_over   int not null default 0,
  cancelled     int not null default 0,
  short         int not null default 0,
  moved         int not null default 0,
  short_reason  text,
  unique (work_order_id, order_line_id),
  constraint every_piece_is_in_one_place check (
    handed_over >= 0 and cancelled >= 0 and short >= 0 and moved >= 0
    and handed_over + cancelled + short + moved <= quantity),
  constraint picked_before_packed check (packed >= 0 and packed <= picked and handed_over <= picked),
  constraint only_what_is_wanted_is_picked check (picked <= quantity - cancelled - short - moved)
) with (fillfactor = 80);

-- What happened to the work: who, when, from, to, why.
create table fulfillment.step (
  id            uuid primary key,
  work_order_id uuid not null references fulfillment.work_order (id),
  at            timestamptz not null,
  actor_name    text not null,
  what          text not null,
  from_state    text,
  to_state      text,
  detail        jsonb not null
);
create index step_of_work on fulfillment.step (work_order_id, at, id);

-- The ids callers minted, so that a repeated call changes nothing.
create table fulfillment.change (
  id         uuid primary key,
  kind       text not null,
  subject_id uuid not null,
  at         timestamptz not null,
  actor_name text not null
);

create table fulfillment.manifest (
  id          uuid primary key,
  number      text not null unique,
  location_id uuid not null,
  carrier     text not null,
  at          timestamptz not null,
  actor_name  text not null
);
create index manifest_by_time on fulfillment.manifest (at, id);
create sequence fulfillment.manifest_number start with 1001;

create table fulfillment.parcel (
  id            uuid primary key,
  work_order_id uuid not null references fulfillment.work_order (id),
  order_id      uuid not null,
  location_id   uuid not null,
  number        text not null unique,
  state         text not null check (state in (
    'OPEN', 'CLOSED', 'LABELLED', 'SHIPPED', 'IN_TRANSIT', 'DELIVERED', 'LOST', 'RETURNED_TO_SENDER', 'RETURNED', 'UNPACKED')),
  weight_grams  int,
  carrier       text,
  service       text,
  tracking_code text,
  tracking_url  text,
  label_prints  int not null default 0,
  manifest_id   uuid references fulfillment.manifest (id),
  shipped_at    timestamptz,
  expected_at   timestamptz,
  delivered_at  timestamptz,
  ask_at        timestamptz,
  created_at    timestamptz not null,
  version       int not null default 1,
  constraint a_label_has_a_code check (state <> 'LABELLED' or tracking_code is not null)
) with (fillfactor = 80);
create index parcel_of_work on fulfillment.parcel (work_order_id);
create index parcel_of_order on fulfillment.parcel (order_id);
create index parcel_by_creation on fulfillment.parcel (created_at, id);
create index parcel_by_code on fulfillment.parcel (tracking_code) where tracking_code is not null;
create index parcel_to_hand_over on fulfillment.parcel (location_id, carrier) where state = 'LABELLED';
create index parcel_of_manifest on fulfillment.parcel (manifest_id) where manifest_id is not null;
create index parcel_to_ask on fulfillment.parcel (ask_at) where ask_at is not null;

create table fulfillment.parcel_line (
  parcel_id    uuid not null references fulfillment.parcel (id),
  work_line_id uuid not null references fulfillment.work_line (id),
  quantity     int not null check (quantity > 0),
  primary key (parcel_id, work_line_id)
);
create index parcel_line_of_work on fulfillment.parcel_line (work_line_id);

-- The label as the carrier made it, for parcels and for returns by post: asked for once, printed as often as wanted.
create table fulfillment.label (
  id            uuid primary key,
  carrier       text not null,
  tracking_code text not null,
  tracking_url  text,
  pdf           bytea not null,
  made_at       timestamptz not null
);

create table fulfillment.tracking (
  parcel_id uuid not null references fulfillment.parcel (id),
  at        timestamptz not null,
  status    text not null,
  place     text,
  text      text not null,
  primary key (parcel_id, at, status)
);

create table fulfillment.pick_list (
  id            uuid primary key,
  number        text not null unique,
  location_id   uuid not null,
  assignee_id   uuid not null,
  assignee_name text not null,
  created_at    timestamptz not null,
  done_at       timestamptz
);
create index pick_list_of_location on fulfillment.pick_list (location_id, created_at, id);
create sequence fulfillment.pick_list_number start with 1001;

-- Which orders a picking round was for, after it is closed, too.
create table fulfillment.pick_list_work (
  pick_list_id  uuid not null references fulfillment.pick_list (id),
  tote          int not null,
  work_order_id uuid not null references fulfillment.work_order (id),
  primary key (pick_list_id, tote)
);

-- Where a variant lies; sort_key writes numbers with leading zeros, so that A-10 comes after A-9.
create table fulfillment.bin (
  location_id uuid not null,
  variant_id  uuid not null,
  bin         text not null,
  sort_key    text not null,
  primary key (location_id, variant_id)
);

create table fulfillment.settings (
  location_id           uuid primary key,
  accepts_by_itself     boolean not null,
  answer_within_minutes int not null check (answer_within_minutes between 5 and 10080),
  collect_keep_days     int not null check (collect_keep_days between 1 and 90),
  remind_after_days     int not null check (remind_after_days between 1 and 90),
  version               int not null default 1
);
