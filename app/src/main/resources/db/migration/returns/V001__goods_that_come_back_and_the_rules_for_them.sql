create schema if not exists returns;

create sequence returns.return_number start with 100001;

-- Published whole and never changed: goods come back under the book that held when they were sold.
create table returns.policy_book (
  version      int primary key,
  valid_from   timestamptz not null,
  published_at timestamptz not null,
  published_by text not null,
  note         text,
  rules        jsonb not null
);
create index policy_book_by_start on returns.policy_book (valid_from desc, version desc);

create function returns.refuse_to_change_a_book() returns trigger language plpgsql as $$
begin
  raise exception 'Books of return rules are never changed; publish a new one';
end
$$;
create trigger books_stay before update or delete on returns.policy_book
  for each row execute function returns.refuse_to_change_a_book();

-- What holds until somebody publishes a book: thirty days, no fee, the delivery back where the law says so.
insert into returns.policy_book (version, valid_from, published_at, published_by, note, rules) values (
  1, '1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z', 'Toonbank', null,
  '[{"code":"thirty-days","name":{"nl":"30 dagen bedenktijd","en":"30 days to change your mind"},"channelIds":[],"categoryCodes":[],
     "windowDays":30,"finalSale":false,"fee":{"basisPoints":0,"onlyByPost":false,"notForCredit":false},
     "conditions":{"nl":"Ongebruikt en compleet, liefst in de originele verpakking.","en":"Unused and complete, in its original packaging if possible."},
     "refundWays":["ORIGINAL","STORE_CREDIT","EXCHANGE"],"delivery":"WITHIN_WITHDRAWAL"}]');

-- In which categories a variant was, with everything above them, and since when; so that a rule for a category holds for what was in
-- it when it was sold.
create table returns.variant_category (
  variant_id uuid not null,
  since      timestamptz not null,
  codes      text[] not null,
  primary key (variant_id, since)
);

-- The one definition in SQL of what io.toonbank.returns.ReturnState computes; a test compares the two.
create function returns.state_of(pieces bigint, withdrawn bigint, arrived bigint, accepted bigint, refused bigint)
returns text
language sql
immutable
parallel safe
return case
  when withdrawn = pieces then 'WITHDRAWN'
  when arrived > accepted + refused then 'ARRIVED'
  when arrived = 0 then 'REQUESTED'
  when arrived + withdrawn < pieces then 'PARTLY_BOOKED'
  when accepted > 0 then 'COMPLETED'
  else 'REFUSED'
end;

create table returns.goods_return (
  id             uuid primary key,
  number         text not null unique,
  order_id       uuid not null,
  order_number   text not null,
  channel_id     uuid not null,
  customer_id    uuid,
  contact_name   text,
  contact_email  text,
  currency       text not null,
  source         text not null check (source in ('ONLINE', 'TILL', 'DESK')),
  way            text not null check (way in ('POST', 'STORE')),
  location_id    uuid,
  refund_way     text not null check (refund_way in ('ORIGINAL', 'STORE_CREDIT', 'EXCHANGE')),
  requested_at   timestamptz not null,
  send_by        timestamptz not null,
  note           text,
  fingerprint    text not null,
  -- Sums over the lines, changed together with them.
  pieces         bigint not null check (pieces > 0),
  withdrawn      bigint not null default 0,
  arrived        bigint not null default 0,
  accepted       bigint not null default 0,
  refused        bigint not null default 0,
  refunded       bigint not null default 0,
  state          text not null generated always as (returns.state_of(pieces, withdrawn, arrived, accepted, refused)) stored,
  version        int not null default 1,
  constraint goods_return_adds_up check (
    withdrawn >= 0 and accepted >= 0 and refused >= 0 and accepted + refused <= arrived and arrived + withdrawn <= pieces)
);
create index goods_return_by_time on returns.goods_return (requested_at, id);
create index goods_return_by_order on returns.goods_return (order_id, requested_at, id);
create index goods_return_by_customer on returns.goods_return (customer_id, requested_at, id) where customer_id is not null;
create index goods_return_by_location on returns.goods_return (location_id, requested_at, id) where location_id is not null;
create index goods_return_open on returns.goods_return (state, requested_at, id)
  where state in ('REQUESTED', 'ARRIVED', 'PARTLY_BOOKED');
create index goods_return_to_end on returns.goods_return (send_by) where state in ('REQUESTED', 'PARTLY_BOOKED');
create index goods_return_by_email on returns.goods_return (lower(contact_email) text_pattern_ops) where contact_email is not null;
create index goods_return_by_name on returns.goods_return (lower(contact_name) text_pattern_ops) where contact_name is not null;
create index goods_return_by_order_number on returns.goods_return (order_number);

create table returns.return_line (
  return_id      uuid not null references returns.goods_return (id),
  id             uuid not null,
  position       int not null,
  order_line_id  uuid not null,
  variant_id     uuid,
  sku            text not null,
  title          text not null,
  quantity       int not null check (quantity > 0),
  withdrawn      int not null default 0,
  arrived        int not null default 0,
  accepted       int not null default 0,
  refused        int not null default 0,
  reason         text not null,
  remark         text,
  policy_version int not null,
  rule_code      text not null,
  outside_policy boolean not null,
  -- What the accepted pieces are worth, and what was kept of it: a fee is counted over the sum, so that it is the same however the
  -- pieces come.
  worth          bigint not null default 0,
  fee            bigint not null default 0,
  primary key (return_id, id),
  constraint return_line_adds_up check (
    withdrawn >= 0 and accepted >= 0 and refused >= 0 and accepted + refused <= arrived and arrived + withdrawn <= quantity)
);
create index return_line_of_order_line on returns.return_line (order_line_id);

create table returns.booking (
  id           uuid primary key,
  return_id    uuid not null references returns.goods_return (id),
  at           timestamptz not null,
  location_id  uuid not null,
  staff_name   text,
  refund_way   text not null,
  goods        bigint not null,
  tax          bigint not null,
  delivery     bigint not null check (delivery >= 0),
  fee          bigint not null check (fee >= 0),
  refund       bigint not null check (refund >= 0),
  by_hand      bigint not null check (by_hand >= 0),
  -- How the refund went to the payments, as it was when it was booked.
  parts        jsonb not null,
  fingerprint  text not null
);
create index booking_of_return on returns.booking (return_id, at, id);

create table returns.booking_line (
  booking_id  uuid not null references returns.booking (id),
  position    int not null,
  line_id     uuid not null,
  disposition text,
  quantity    int not null check (quantity > 0),
  gross       bigint not null,
  tax         bigint not null,
  remark      text,
  primary key (booking_id, position)
);

-- Other goods for the ones that come back. The value lies on an account of its own; what is neither spent nor paid back is looked at
-- until it is one of the two.
create table returns.exchange (
  return_id    uuid primary key references returns.goods_return (id),
  order_id     uuid unique,
  order_number text,
  wanted       jsonb not null,
  given        bigint not null default 0 check (given >= 0),
  paid_back    bigint not null default 0 check (paid_back >= 0),
  look_at      timestamptz,
  tries        int not null default 0,
  problem      text
);
create index exchange_to_look_at on returns.exchange (look_at) where look_at is not null;
