insert into payments.method (code, name_nl, name_en, provider, redirects, at_counter, channel_kinds, place) values
  ('on-collection', 'Betalen bij afhalen', 'Pay on collection', 'on-collection', false, false, '{WEB_SHOP,APP,SOCIAL}', 3);
