-- Goods that are in the building and not for sale: waiting to be judged, or to be sent on. Changed by guarded statements together
-- with the movements into and out of SET_ASIDE; the auditor compares the two.
create table inventory.set_aside (
  variant_id  uuid not null,
  location_id uuid not null,
  purpose     text not null check (purpose in ('QUARANTINE', 'TO_SUPPLIER', 'TO_WAREHOUSE')),
  quantity    bigint not null check (quantity >= 0),
  changed_at  timestamptz not null,
  primary key (location_id, variant_id, purpose)
);
