create table pricing.price_list (
  id                 uuid primary key,
  code               text not null unique,
  name               text not null,
  currency           text not null check (length(currency) = 3),
  -- null: every channel; a tag narrows the list to customers who carry it.
  channel_id         uuid,
  customer_tag       text,
  priority           int not null default 0,
  valid_from         timestamptz not null,
  valid_until        timestamptz,
  active             boolean not null default true,
  version            int not null default 1,
  created_at         timestamptz not null,
  check (valid_until is null or valid_until > valid_from)
);

-- A price is never overwritten: a new one ends the one before, so that what was shown on any day can be told.
create table pricing.price (
  price_list_id  uuid not null references pricing.price_list (id),
  variant_id     uuid not null,
  min_quantity   int not null default 1 check (min_quantity >= 1),
  valid_from     timestamptz not null,
  valid_until    timestamptz,
  -- minor units times ten to the power of extra_decimals
  amount         bigint not null check (amount >= 0),
  extra_decimals smallint not null default 0 check (extra_decimals between 0 and 4),
  primary key (price_list_id, variant_id, min_quantity, valid_from),
  check (valid_until is null or valid_until >= valid_from)
);
create index price_by_variant on pricing.price (variant_id) include (price_list_id);
create index price_open_by_list on pricing.price (price_list_id, variant_id, min_quantity) where valid_until is null;

create table pricing.tax_rate (
  country         text not null check (length(country) = 2),
  tax_category    text not null,
  valid_from      date not null,
  rate_millionths int not null check (rate_millionths between 0 and 1000000),
  primary key (country, tax_category, valid_from)
);

create table pricing.frozen_quote (
  id         uuid primary key,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  question   text not null,
  quote      text not null
);
create index frozen_quote_by_end on pricing.frozen_quote (expires_at);
