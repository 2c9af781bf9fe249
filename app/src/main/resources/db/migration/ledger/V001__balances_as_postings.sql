create schema if not exists ledger;

-- Who has how much of what. A guarded account belongs to somebody and may not run out: it keeps its balance in the row, and the
-- check below refuses to spend what is not there, whatever the program got wrong. The others (what was sold, redeemed, expired)
-- are only ever added to by everybody at once: their balance is the sum of their postings, so that no sale waits for another.
create table ledger.account (
  id        uuid primary key,
  kind      text not null,
  unit      text not null,
  owner_id  uuid,
  guarded   boolean not null,
  frozen    boolean not null default false,
  balance   bigint,
  held      bigint not null default 0,
  opened_at timestamptz not null,
  constraint guarded_accounts_keep_their_balance check (guarded = (balance is not null)),
  constraint never_below_what_is_held check (held >= 0 and (balance is null or balance >= held)),
  constraint only_guarded_accounts_hold check (guarded or held = 0)
) with (fillfactor = 70);
create index account_by_owner on ledger.account (owner_id, kind) where owner_id is not null;

-- What was booked together, and proof that it was booked before.
create table ledger.entry (
  id          uuid primary key,
  reason      text not null,
  reference   text not null,
  fingerprint bigint not null,
  at          timestamptz not null,
  actor       text not null
);

create table ledger.posting (
  id         bigint generated always as identity primary key,
  entry_id   uuid not null references ledger.entry (id),
  account_id uuid not null references ledger.account (id),
  unit       text not null,
  amount     bigint not null check (amount <> 0)
);
create index posting_by_account on ledger.posting (account_id, id);
create index posting_by_entry on ledger.posting (entry_id);

create function ledger.refuse_to_change_the_past() returns trigger language plpgsql as $$
begin
  raise exception 'Entries and postings are never changed or deleted; book the opposite instead';
end
$$;
create trigger entries_stay before update or delete on ledger.entry
  for each row execute function ledger.refuse_to_change_the_past();
create trigger entries_stay_all before truncate on ledger.entry
  for each statement execute function ledger.refuse_to_change_the_past();
create trigger postings_stay before update or delete on ledger.posting
  for each row execute function ledger.refuse_to_change_the_past();
create trigger postings_stay_all before truncate on ledger.posting
  for each statement execute function ledger.refuse_to_change_the_past();

-- Nothing comes from nowhere: looked at when the transaction ends.
create function ledger.refuse_what_does_not_balance() returns trigger language plpgsql as $$
begin
  if exists (select from ledger.posting where entry_id = new.entry_id group by unit having sum(amount) <> 0) then
    raise exception 'Entry % does not balance', new.entry_id;
  end if;
  return null;
end
$$;
create constraint trigger entries_balance after insert on ledger.posting
  deferrable initially deferred for each row execute function ledger.refuse_what_does_not_balance();

-- Amounts set aside for something that is not settled yet: inside the balance, not to be spent twice.
create table ledger.hold (
  id         uuid primary key,
  account_id uuid not null references ledger.account (id),
  amount     bigint not null check (amount > 0),
  taken      bigint not null default 0,
  open       boolean not null default true,
  reference  text not null,
  placed_at  timestamptz not null,
  closed_at  timestamptz,
  constraint takes_what_is_held check (taken between 0 and amount),
  constraint closed_when_nothing_is_left check (taken < amount or not open)
);
create index hold_open on ledger.hold (account_id) where open;

-- Credit that runs out: spent before credit that does not, the earliest first.
create table ledger.lot (
  id         bigint generated always as identity primary key,
  account_id uuid not null references ledger.account (id),
  entry_id   uuid not null references ledger.entry (id),
  amount     bigint not null check (amount > 0),
  remaining  bigint not null,
  expires_at timestamptz not null,
  constraint spends_what_is_there check (remaining between 0 and amount)
);
create index lot_left on ledger.lot (account_id, expires_at, id) where remaining > 0;
create index lot_to_expire on ledger.lot (expires_at) where remaining > 0;

create table ledger.audit_run (
  id            uuid primary key,
  started_at    timestamptz not null,
  ended_at      timestamptz not null,
  accounts      bigint not null,
  postings      bigint not null,
  finding_count bigint not null,
  findings      jsonb not null
);
create index audit_run_by_time on ledger.audit_run (started_at, id);
