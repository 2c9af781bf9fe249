-- Of what is short, the pieces that the books do not count any more: somebody looked and they were not there, or not fit to sell.
alter table fulfillment.work_line
  add column written_off int not null default 0,
  add constraint only_what_is_short_is_written_off check (written_off between 0 and short);
create index work_line_written_off on fulfillment.work_line (variant_id) where written_off > 0;

-- The list of what is to be done anywhere begins where the work does, however much was done before.
create index work_order_to_do on fulfillment.work_order (due_at, id)
  where state in ('OFFERED', 'ACCEPTED', 'PICKING', 'PICKED', 'PACKED', 'READY') or problem is not null;
