create extension if not exists pg_trgm with schema public;

-- search holds everything a person types to find somebody, folded to lower case without accents, a space before each word.
create table customers.customer (
  id         uuid primary key,
  given      text not null,
  infix      text not null,
  family     text not null,
  company    text not null,
  language   text not null,
  tags       text[] not null,
  note       text not null,
  sort_name  text not null,
  search     text not null,
  version    int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  erased_at  timestamptz
);
create index customer_by_age on customers.customer (created_at, id);
create index customer_by_change on customers.customer (updated_at, id);
create index customer_by_name on customers.customer (sort_name, id);
create index customer_by_tag on customers.customer using gin (tags);
create index customer_by_search on customers.customer using gin (search public.gin_trgm_ops);

-- A value belongs to one customer: this key is what keeps two sign-ups at the same moment one profile.
create table customers.identity (
  kind        text not null check (kind in ('EMAIL', 'PHONE', 'LOYALTY_CARD', 'EXTERNAL')),
  value       text not null,
  customer_id uuid not null references customers.customer,
  constraint identity_taken primary key (kind, value),
  constraint identity_of_customer unique (customer_id, kind)
);

create table customers.address (
  id           uuid primary key,
  customer_id  uuid not null references customers.customer,
  name         text not null,
  company      text not null,
  street       text not null,
  house_number text not null,
  addition     text not null,
  postcode     text not null,
  city         text not null,
  region       text not null,
  country      text not null,
  phone        text not null,
  main         boolean not null,
  place        int not null,
  created_at   timestamptz not null
);
create index address_by_customer on customers.address (customer_id, place);
create unique index address_main on customers.address (customer_id) where main;
create index address_by_postcode on customers.address (postcode, house_number);

-- Only ever added to; the newest per purpose and channel holds.
create table customers.consent (
  id           uuid primary key,
  customer_id  uuid not null references customers.customer,
  purpose      text not null,
  channel      text not null,
  granted      boolean not null,
  source       text not null,
  text_version text not null,
  recorded_by  text not null,
  address_hash bytea,
  at           timestamptz not null
);
create index consent_by_customer on customers.consent (customer_id, purpose, channel, at desc, id desc);

-- The name is the one given at registration: until the address is proven, nothing of an older profile is shown.
create table customers.account (
  customer_id   uuid primary key references customers.customer,
  given         text not null,
  infix         text not null,
  family        text not null,
  password_hash text not null,
  demo          boolean not null,
  verified_at   timestamptz,
  created_at    timestamptz not null
);

create table customers.session (
  token_hash   bytea primary key,
  customer_id  uuid not null references customers.account on delete cascade,
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null
);
create index session_by_customer on customers.session (customer_id);
create index session_by_end on customers.session (expires_at);

create table customers.account_token (
  token_hash  bytea primary key,
  customer_id uuid not null references customers.account on delete cascade,
  kind        text not null check (kind in ('RESET', 'VERIFY')),
  expires_at  timestamptz not null,
  used_at     timestamptz
);
create index account_token_by_customer on customers.account_token (customer_id);
create index account_token_by_end on customers.account_token (expires_at);

create sequence customers.loyalty_card_serial;
