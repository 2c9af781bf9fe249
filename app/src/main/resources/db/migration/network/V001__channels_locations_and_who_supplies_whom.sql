-- Raised by every change in its transaction, so that each process sees with one small query whether its memory is current.
create table network.revision (
  only_row boolean primary key default true check (only_row),
  number   bigint not null
);
insert into network.revision (number) values (1);

create table network.location (
  id           uuid primary key,
  code         text not null constraint location_code_taken unique,
  name         text not null,
  kind         text not null check (kind in ('STORE', 'WAREHOUSE')),
  street       text not null,
  house_number text not null,
  postcode     text not null,
  city         text not null,
  country      text not null check (country ~ '^[A-Z]{2}$'),
  latitude     double precision check (latitude between -90 and 90),
  longitude    double precision check (longitude between -180 and 180),
  zone         text not null,
  capabilities text[] not null,
  hours        jsonb not null,
  active       boolean not null,
  version      int not null,
  check ((latitude is null) = (longitude is null))
);
create index location_by_name on network.location (name, id);

create table network.sales_channel (
  id                 uuid primary key,
  code               text not null constraint channel_code_taken unique,
  name               text not null,
  kind               text not null check (kind in ('WEB_SHOP', 'TILL', 'APP', 'SOCIAL', 'MARKETPLACE', 'AGENT')),
  currency           text not null check (currency ~ '^[A-Z]{3}$'),
  country            text not null check (country ~ '^[A-Z]{2}$'),
  prices_include_tax boolean not null,
  languages          text[] not null check (cardinality(languages) > 0),
  active             boolean not null,
  version            int not null
);
create index sales_channel_by_name on network.sales_channel (name, id);

-- Who supplies a channel; place 0 is asked first.
create table network.supply (
  channel_id  uuid not null references network.sales_channel,
  location_id uuid not null references network.location,
  place       int not null check (place >= 0),
  primary key (channel_id, location_id),
  unique (channel_id, place)
);
create index supply_by_location on network.supply (location_id);

-- Every retailer has these doors; what a door needs before it opens is its own affair.
insert into network.sales_channel
  (id, code, name, kind, currency, country, prices_include_tax, languages, active, version)
values
  ('01900000-0000-7000-8000-000000000001', 'web', 'Webwinkel', 'WEB_SHOP', 'EUR', 'NL', true, '{nl,en}', true, 1),
  ('01900000-0000-7000-8000-000000000002', 'till', 'Kassa', 'TILL', 'EUR', 'NL', true, '{nl,en}', true, 1),
  ('01900000-0000-7000-8000-000000000003', 'app', 'App', 'APP', 'EUR', 'NL', true, '{nl,en}', true, 1),
  ('01900000-0000-7000-8000-000000000004', 'social', 'Social', 'SOCIAL', 'EUR', 'NL', true, '{nl,en}', true, 1),
  ('01900000-0000-7000-8000-000000000005', 'marketplace', 'Marktplaatsen', 'MARKETPLACE', 'EUR', 'NL', true, '{nl,en}', true, 1),
  ('01900000-0000-7000-8000-000000000006', 'agent', 'AI-assistenten', 'AGENT', 'EUR', 'NL', true, '{nl,en}', true, 1);
