-- What a retailer tells customers apart by, the lowest place first.
create table customers.tier (
  id         uuid primary key,
  code       text not null constraint tier_code_taken unique,
  title      jsonb not null,
  place      int not null,
  version    int not null,
  created_at timestamptz not null
);
alter table customers.customer add column tier text constraint tier_of_customer references customers.tier (code);
create index customer_by_tier on customers.customer (tier) where tier is not null;

-- With a rule, whoever meets it at the moment of asking; without, the customers that were put in it.
create table customers.segment (
  id         uuid primary key,
  code       text not null constraint segment_code_taken unique,
  title      jsonb not null,
  rule       jsonb,
  version    int not null,
  created_at timestamptz not null
);

create table customers.segment_member (
  segment_id  uuid not null references customers.segment on delete cascade,
  customer_id uuid not null references customers.customer,
  added_at    timestamptz not null,
  primary key (segment_id, customer_id)
);
create index segment_member_by_customer on customers.segment_member (customer_id);
