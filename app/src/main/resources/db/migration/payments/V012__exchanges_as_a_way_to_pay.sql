-- Nobody chooses it: what returned goods are worth pays for the goods they are exchanged for.
insert into payments.method (code, name_nl, name_en, provider, redirects, at_counter, channel_kinds, place) values
  ('exchange', 'Ruil', 'Exchange', 'exchange', false, true, '{}', 10);

-- Goods without a receipt are found by what the terminal printed.
create index payment_by_reference on payments.payment (upper(reference)) where reference is not null;
