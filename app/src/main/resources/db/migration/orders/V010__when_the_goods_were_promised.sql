-- What the customer was told; null for orders over the counter, for facts, and where nobody could tell.
alter table orders.sales_order
  add column promise_kind text check (promise_kind in ('DELIVERED', 'COLLECT_FROM_SHELF', 'COLLECT_AFTER_TRANSFER')),
  add column promised_earliest date,
  add column promised_latest date,
  add column promised_until timestamptz,
  add constraint sales_order_promise_is_whole check (
    num_nulls(promise_kind, promised_earliest, promised_latest, promised_until) in (0, 4));
