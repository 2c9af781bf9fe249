-- The ways to pay. A provider is an adapter by name; "counter" means people handle it and tell us.
create table payments.method (
  code          text primary key,
  name_nl       text not null,
  name_en       text not null,
  provider      text not null,
  redirects     boolean not null default false,
  at_counter    boolean not null default false,
  channel_kinds text[] not null,
  place         int not null,
  active        boolean not null default true
);
insert into payments.method (code, name_nl, name_en, provider, redirects, at_counter, channel_kinds, place) values
  ('ideal',    'iDEAL',             'iDEAL',         'simulated', true,  false, '{WEB_SHOP,APP,SOCIAL}',       1),
  ('card',     'Creditcard',        'Card',          'simulated', false, false, '{WEB_SHOP,APP,SOCIAL,AGENT}', 2),
  ('terminal', 'Pinnen',            'Card terminal', 'counter',   false, true,  '{TILL}',                      1),
  ('cash',     'Contant',           'Cash',          'counter',   false, true,  '{TILL}',                      2),
  ('external', 'Elders afgerekend', 'Paid elsewhere','counter',   false, false, '{MARKETPLACE}',               1),
  -- Nobody chooses it: it books what cash was rounded by.
  ('rounding', 'Afronding',         'Rounding',      'counter',   false, true,  '{}',                          9);

create table payments.payment (
  id             uuid primary key,
  order_id       uuid not null,
  method         text not null,
  provider       text not null,
  state          text not null,
  amount         bigint not null,
  currency       text not null check (length(currency) = 3),
  -- Includes what is being captured or refunded at this moment; a refusal of the provider takes it off again.
  captured       bigint not null default 0,
  refunded       bigint not null default 0,
  received       bigint,
  instrument     text,
  return_url     text,
  redirect_url   text,
  reference      text,
  decline_reason text,
  device_id      uuid,
  created_at     timestamptz not null,
  changed_at     timestamptz not null,
  check_at       timestamptz,
  checks         int not null default 0,
  check (captured between least(amount, 0) and greatest(amount, 0)),
  check (refunded between 0 and greatest(captured, 0))
);
create index payment_by_order on payments.payment (order_id);
create index payment_to_check on payments.payment (check_at) where check_at is not null;
create index payment_by_time on payments.payment (created_at, id);

create table payments.operation (
  payment_id uuid not null references payments.payment (id),
  key        text not null,
  kind       text not null,
  amount     bigint not null,
  state      text not null,
  reason     text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check_at   timestamptz,
  primary key (payment_id, key)
);
create index operation_to_check on payments.operation (check_at) where check_at is not null;

create table payments.state_change (
  id         bigint generated always as identity primary key,
  payment_id uuid not null,
  at         timestamptz not null,
  from_state text,
  to_state   text not null,
  why        text
);
create index state_change_by_payment on payments.state_change (payment_id, id);

-- What the simulated provider remembers: it plays the outside world, so it must survive a restart of ours.
create table payments.simulated_charge (
  payment_id uuid primary key,
  amount     bigint not null,
  currency   text not null,
  answer     text not null,
  answer_at  timestamptz not null,
  return_url text
);
