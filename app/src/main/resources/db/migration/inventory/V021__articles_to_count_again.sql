-- Where the shelf said something else than the books: somebody should count there. Goes when it was counted.
create table inventory.recount (
  location_id uuid not null,
  variant_id  uuid not null,
  note        text not null,
  asked_at    timestamptz not null,
  asked_by    text not null,
  primary key (location_id, variant_id)
);
