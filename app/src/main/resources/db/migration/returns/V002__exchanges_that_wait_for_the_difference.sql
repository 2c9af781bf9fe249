-- Until when the difference of a dearer exchange is waited for; then its order is cancelled and the value paid back.
alter table returns.exchange add column pay_by timestamptz;
