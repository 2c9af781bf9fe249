-- Variants whose label may have become wrong, whatever the store: once for each change, not once for each store.
create table pricing.label_touch (
  variant_id uuid primary key,
  touched_at timestamptz not null
);
create index label_touch_by_time on pricing.label_touch (touched_at, variant_id);

-- What the label on the shelf of a store says.
create table pricing.shelf_label (
  location_id uuid not null,
  variant_id  uuid not null,
  -- price, prior price, unit price and text, as they were printed
  content     text not null,
  printed_at  timestamptz not null,
  -- compared with what it should say, and found right
  checked_at  timestamptz not null,
  primary key (location_id, variant_id)
);
