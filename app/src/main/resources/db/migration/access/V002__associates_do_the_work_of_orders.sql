-- Whoever could handle orders could do this work already; associates may now do it without being able to change or cancel orders.
-- They receive and count as well, in the stores they were given the role for.
update access.role set permissions = permissions || '{FULFIL}', version = version + 1
where 'ORDERS_WRITE' = any (permissions) or code = 'associate';

update access.role set permissions = permissions || '{STOCK_WRITE}', version = version + 1
where code = 'associate' and not 'STOCK_WRITE' = any (permissions);
