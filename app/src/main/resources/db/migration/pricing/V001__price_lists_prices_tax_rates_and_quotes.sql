-- A group of locations that share prices.
create table pricing.price_zone (
  id           uuid primary key,
  code         text not null unique,
  name         text not null,
  location_ids uuid[] not null,
  version      int not null default 1,
  created_at   timestamptz not null
);

create table pricing.price_list (
  id                  uuid primary key,
  code                text not null unique,
  name                text not null,
  currency            text not null check (length(currency) = 3),
  -- null: every channel, every location; a tag narrows the list to customers who carry it.
  channel_id          uuid,
  zone_id             uuid references pricing.price_zone (id),
  customer_tag        text,
  priority            int not null default 0,
  valid_from          timestamptz not null,
  valid_until         timestamptz,
  active              boolean not null default true,
  -- every price on it is announced as a reduction, with the prior price beside it
  announces_reduction boolean not null default false,
  -- when a price of it was last set; also the lock that whoever sets many of its prices takes first
  priced_at           timestamptz,
  version             int not null default 1,
  created_at          timestamptz not null,
  check (valid_until is null or valid_until > valid_from)
);

-- How a list was aimed, and from when until when: with the prices, which are never overwritten either, this tells what any
-- channel showed on any day. The row without an end is how the list is now.
create table pricing.price_list_period (
  price_list_id       uuid not null references pricing.price_list (id),
  held_from           timestamptz not null,
  held_until          timestamptz,
  code                text not null,
  name                text not null,
  currency            text not null,
  channel_id          uuid,
  zone_id             uuid,
  location_ids        uuid[],
  customer_tag        text,
  priority            int not null,
  valid_from          timestamptz not null,
  valid_until         timestamptz,
  active              boolean not null,
  announces_reduction boolean not null,
  version             int not null,
  primary key (price_list_id, held_from),
  check (held_until is null or held_until >= held_from)
);
create unique index price_list_period_open on pricing.price_list_period (price_list_id) where held_until is null;

-- A price is never overwritten once it was shown. Of the prices of one list, variant and quantity that hold at a moment the one
-- that started last counts: a temporary price gives way, when it ends, to the one it covered.
create table pricing.price (
  price_list_id  uuid not null references pricing.price_list (id),
  variant_id     uuid not null,
  min_quantity   int not null default 1 check (min_quantity >= 1),
  valid_from     timestamptz not null,
  valid_until    timestamptz,
  -- minor units times ten to the power of extra_decimals
  amount         bigint not null check (amount >= 0),
  extra_decimals smallint not null default 0 check (extra_decimals between 0 and 4),
  -- shown as a reduction, with the prior price beside it
  announced      boolean not null default false,
  primary key (price_list_id, variant_id, min_quantity, valid_from),
  check (valid_until is null or valid_until >= valid_from)
);
create index price_by_variant on pricing.price (variant_id) include (price_list_id);

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
