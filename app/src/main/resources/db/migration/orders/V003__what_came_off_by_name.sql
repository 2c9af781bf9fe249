-- What promotions and people took off, by name and to the cent, as it was told to the customer; null where nothing came off.
alter table orders.line add column discounts jsonb;
alter table orders.sales_order add column delivery_discounts jsonb;
