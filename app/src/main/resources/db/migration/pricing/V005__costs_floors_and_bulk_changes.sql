-- What a variant costs us, without tax. Never overwritten; the latest that has begun counts.
create table pricing.cost_price (
  variant_id     uuid not null,
  currency       text not null check (length(currency) = 3),
  valid_from     timestamptz not null,
  -- minor units times ten to the power of extra_decimals
  amount         bigint not null check (amount >= 0),
  extra_decimals smallint not null default 0 check (extra_decimals between 0 and 4),
  primary key (variant_id, currency, valid_from)
);

-- Below this no promotion and no bulk change brings a unit. Compared with prices as they are shown.
create table pricing.floor_price (
  variant_id uuid not null,
  currency   text not null check (length(currency) = 3),
  amount     bigint not null check (amount > 0),
  primary key (variant_id, currency)
);

create table pricing.price_change (
  id            uuid primary key,
  name          text not null,
  price_list_id uuid not null references pricing.price_list (id),
  state         text not null check (state in ('DRAFT', 'SCHEDULED', 'APPLIED', 'UNDONE')),
  -- what was asked, as it was asked
  selection     jsonb not null,
  rule          jsonb not null,
  starts_at     timestamptz,
  ends_at       timestamptz,
  announced     boolean not null,
  rows          int not null default 0,
  changed_rows  int not null default 0,
  unlawful      int not null default 0,
  below_floor   int not null default 0,
  below_cost    int not null default 0,
  undone_rows   int,
  created_at    timestamptz not null,
  worked_out_at timestamptz not null,
  applied_at    timestamptz,
  -- the moment its prices begin, once applied or scheduled
  effective_at  timestamptz,
  undone_at     timestamptz,
  -- the prices it covered for good have been ended, which only keeps the table short to read
  settled       boolean not null default false,
  version       int not null default 1,
  check (ends_at is null or starts_at is null or ends_at > starts_at)
);
create index price_change_by_age on pricing.price_change (created_at desc, id desc);

create table pricing.price_change_row (
  change_id          uuid not null references pricing.price_change (id) on delete cascade,
  variant_id         uuid not null,
  min_quantity       int not null,
  old_amount         bigint,
  old_extra_decimals smallint,
  old_announced      boolean not null default false,
  new_amount         bigint not null,
  new_extra_decimals smallint not null,
  cost               bigint,
  old_margin         int,
  new_margin         int,
  floor              bigint,
  prior              bigint,
  prior_on           date,
  prior_channel_id   uuid,
  -- why the announcement would be unlawful
  violation          text,
  below_floor        boolean not null,
  below_cost         boolean not null,
  changed            boolean not null,
  primary key (change_id, variant_id, min_quantity)
);

-- Moments at which prices begin or end by themselves, so that whoever keeps something derived from prices can be told then.
create table pricing.price_moment (
  at            timestamptz not null,
  price_list_id uuid not null,
  -- null: of the change, or of the whole list
  variant_id    uuid,
  change_id     uuid
);
create index price_moment_by_time on pricing.price_moment (at);
