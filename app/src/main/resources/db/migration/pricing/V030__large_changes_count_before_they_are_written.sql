-- A change of very many prices counts from the moment it is applied; its rows become prices some seconds later. Whoever reads
-- prices reads the rows of these beside them, and whoever writes prices of the list writes these first.
alter table pricing.price_change add column written boolean not null default false;
update pricing.price_change set written = true where state <> 'DRAFT';
create index price_change_to_write on pricing.price_change (price_list_id, effective_at)
  where not written and state in ('SCHEDULED', 'APPLIED');

-- Every price that counts, written or not.
create view pricing.counting_price as
  select price_list_id, variant_id, min_quantity, valid_from, valid_until, amount, extra_decimals, announced from pricing.price
  union all
  select change.price_list_id, row.variant_id, row.min_quantity, change.effective_at, change.ends_at, row.new_amount,
    row.new_extra_decimals, change.announced
  from pricing.price_change change join pricing.price_change_row row on row.change_id = change.id
  where not change.written and change.state in ('SCHEDULED', 'APPLIED') and row.changed;
