create table access.role (
  id          uuid primary key,
  code        text not null constraint role_code_taken unique,
  name        text not null,
  permissions text[] not null,
  built_in    boolean not null,
  version     int not null
);

create table access.staff (
  id            uuid primary key,
  name          text not null,
  email         text not null constraint staff_email_taken unique,
  language      text not null,
  password_hash text,
  pin_hash      text,
  demo          boolean not null,
  active        boolean not null,
  version       int not null,
  created_at    timestamptz not null
);
create index staff_by_name on access.staff (name, id);
create index staff_by_age on access.staff (created_at, id);

-- No location means everywhere.
create table access.staff_role (
  staff_id    uuid not null references access.staff on delete cascade,
  role_id     uuid not null references access.role,
  location_id uuid,
  unique nulls not distinct (staff_id, role_id, location_id)
);
create index staff_role_by_role on access.staff_role (role_id);
create index staff_role_by_location on access.staff_role (location_id);

-- Of every secret below only the SHA-256 hash is kept; the secrets themselves are 256 random bits.
create table access.staff_session (
  token_hash   bytea primary key,
  staff_id     uuid not null references access.staff on delete cascade,
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null
);
create index staff_session_by_staff on access.staff_session (staff_id);
create index staff_session_by_end on access.staff_session (expires_at);

create table access.api_key (
  id           uuid primary key,
  name         text not null,
  hint         text not null,
  secret_hash  bytea not null unique,
  permissions  text[] not null,
  created_at   timestamptz not null,
  expires_at   timestamptz,
  last_used_at timestamptz,
  revoked_at   timestamptz
);
create index api_key_by_age on access.api_key (created_at, id);

create table access.device (
  id           uuid primary key,
  name         text not null,
  location_id  uuid not null,
  channel_id   uuid not null,
  token_hash   bytea not null unique,
  enrolled_at  timestamptz not null,
  last_seen_at timestamptz,
  revoked_at   timestamptz
);
create index device_by_age on access.device (enrolled_at, id);
create index device_by_location on access.device (location_id);

create table access.enrolment_code (
  code_hash   bytea primary key,
  location_id uuid not null,
  channel_id  uuid not null,
  expires_at  timestamptz not null,
  used_at     timestamptz
);
create index enrolment_code_by_end on access.enrolment_code (expires_at);

create table access.pin_session (
  token_hash   bytea primary key,
  staff_id     uuid not null references access.staff on delete cascade,
  device_id    uuid not null references access.device on delete cascade,
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null
);
create index pin_session_by_staff on access.pin_session (staff_id);
create index pin_session_by_device on access.pin_session (device_id);
create index pin_session_by_end on access.pin_session (expires_at);

-- Tries at secrets, counted over a window that starts with the first of them.
create table access.attempt (
  kind    text not null,
  who     bytea not null,
  tries   int not null,
  ends_at timestamptz not null,
  primary key (kind, who)
);
create index attempt_by_end on access.attempt (ends_at);

-- The code by which the first owner of an empty shop makes themselves known.
create table access.set_up (
  only_row  boolean primary key default true check (only_row),
  code_hash bytea not null
);

insert into access.role (id, code, name, permissions, built_in, version) values
  ('01900000-0000-7000-8000-000000000101', 'owner', 'Eigenaar',
   '{CATALOG_READ,CATALOG_WRITE,PRICES_READ,PRICES_WRITE,STOCK_READ,STOCK_WRITE,ORDERS_READ,ORDERS_WRITE,CUSTOMERS_READ,CUSTOMERS_WRITE,CUSTOMERS_PRIVACY,PAYMENTS_READ,REFUND,NETWORK_READ,NETWORK_WRITE,STAFF_READ,STAFF_WRITE,SELL,DISCOUNT,IMPORT,REPORTS_READ,HISTORY_READ,SETTINGS}',
   true, 1),
  ('01900000-0000-7000-8000-000000000102', 'manager', 'Bedrijfsleider',
   '{CATALOG_READ,CATALOG_WRITE,PRICES_READ,PRICES_WRITE,STOCK_READ,STOCK_WRITE,ORDERS_READ,ORDERS_WRITE,CUSTOMERS_READ,CUSTOMERS_WRITE,PAYMENTS_READ,REFUND,NETWORK_READ,STAFF_READ,SELL,DISCOUNT,IMPORT,REPORTS_READ,HISTORY_READ}',
   true, 1),
  ('01900000-0000-7000-8000-000000000103', 'associate', 'Verkoopmedewerker',
   '{CATALOG_READ,PRICES_READ,STOCK_READ,ORDERS_READ,CUSTOMERS_READ,NETWORK_READ,SELL}', true, 1),
  ('01900000-0000-7000-8000-000000000104', 'warehouse', 'Magazijnmedewerker',
   '{CATALOG_READ,STOCK_READ,STOCK_WRITE,ORDERS_READ,ORDERS_WRITE,NETWORK_READ}', true, 1),
  ('01900000-0000-7000-8000-000000000105', 'service', 'Klantenservice',
   '{CATALOG_READ,PRICES_READ,STOCK_READ,ORDERS_READ,ORDERS_WRITE,CUSTOMERS_READ,CUSTOMERS_WRITE,CUSTOMERS_PRIVACY,PAYMENTS_READ,REFUND,NETWORK_READ,HISTORY_READ}',
   true, 1),
  ('01900000-0000-7000-8000-000000000106', 'auditor', 'Controleur',
   '{CATALOG_READ,PRICES_READ,STOCK_READ,ORDERS_READ,CUSTOMERS_READ,PAYMENTS_READ,NETWORK_READ,STAFF_READ,REPORTS_READ,HISTORY_READ}',
   true, 1);
