-- What somebody entered, as it was entered; whether it opens anything is for pricing to say at every quote.
alter table cart.shopping_cart add column coupon_codes text[] not null default '{}';
