-- The list goes by time and, within a moment, by id: an index that ends before the id would have each page sorted anew.
drop index messaging.message_of_order;
drop index messaging.message_of_customer;
create index message_of_order on messaging.message (order_id, created_at, id) where order_id is not null;
create index message_of_customer on messaging.message (customer_id, created_at, id) where customer_id is not null;
