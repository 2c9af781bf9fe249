-- The decision of the attempt under way, to be kept with the order; and what was promised to the customer.
alter table checkout.purchase add column decision json;
