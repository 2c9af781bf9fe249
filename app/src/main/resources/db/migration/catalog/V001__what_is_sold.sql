create extension if not exists pg_trgm schema public;

create table catalog.product (
  id            uuid primary key,
  handle        text not null unique,
  title         jsonb not null,
  description   jsonb not null,
  vendor        text not null,
  tags          text[] not null,
  category_codes text[] not null,
  options       jsonb not null,
  custom_fields jsonb not null,
  status        text not null check (status in ('DRAFT', 'ACTIVE', 'ARCHIVED')),
  -- What the back office sorts and searches by: the title in the first language, and all words, in lower case.
  title_sort    text not null,
  search_text   text not null,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  version       int not null
);
create index product_by_title on catalog.product (title_sort, id);
create index product_by_creation on catalog.product (created_at, id);
create index product_by_change on catalog.product (updated_at, id);
create index product_by_vendor on catalog.product (vendor, updated_at, id);
create index product_by_tag on catalog.product using gin (tags);
create index product_by_category on catalog.product using gin (category_codes);
create index product_by_words on catalog.product using gin (search_text public.gin_trgm_ops);

create table catalog.variant (
  id              uuid primary key,
  product_id      uuid not null references catalog.product (id),
  place           int not null,
  sku             text not null unique,
  gtin            text,
  -- Leading zeros do not matter: a UPC scanned as an EAN is the same number.
  gtin_key        text generated always as (lpad(gtin, 14, '0')) stored unique,
  options         jsonb not null,
  tax_category    text not null,
  weight_grams    int,
  content         numeric,
  content_unit    text,
  base            numeric,
  base_unit       text,
  picture_hash    text,
  sold_by_measure boolean not null,
  active          boolean not null
);
create index variant_by_product on catalog.variant (product_id, place);

create table catalog.picture (
  hash         text primary key,
  content_type text not null,
  extension    text not null,
  bytes        bigint not null,
  width        int,
  height       int,
  created_at   timestamptz not null
);

create table catalog.product_picture (
  product_id uuid not null references catalog.product (id),
  place      int not null,
  hash       text not null references catalog.picture (hash),
  alt        jsonb not null,
  primary key (product_id, place)
);

create table catalog.publication (
  product_id   uuid not null references catalog.product (id),
  channel_id   uuid not null,
  starts_at    timestamptz,
  ends_at      timestamptz,
  primary key (product_id, channel_id)
);
create index publication_by_channel on catalog.publication (channel_id, product_id);

create table catalog.category (
  id           uuid primary key,
  code         text not null unique,
  parent_code  text,
  name         jsonb not null,
  description  jsonb not null,
  picture_hash text references catalog.picture (hash),
  place        int not null,
  version      int not null
);

create table catalog.custom_field (
  id           uuid primary key,
  code         text not null unique,
  name         jsonb not null,
  type         text not null,
  choices      jsonb not null,
  unit         text,
  show_on_page boolean not null,
  place        int not null,
  version      int not null
);

-- Written by higher modules through ListingSignals: what lists sort and filter by, never the truth.
create table catalog.listing_signal (
  product_id   uuid not null,
  channel_id   uuid not null,
  lowest_price bigint,
  in_stock     boolean,
  popularity   bigint not null default 0,
  primary key (product_id, channel_id)
);

-- Which assortment this is, so that a search index on disk can tell that it belongs to it.
create table catalog.assortment (
  only_row boolean primary key default true check (only_row),
  id       uuid not null default gen_random_uuid()
);
insert into catalog.assortment default values;
