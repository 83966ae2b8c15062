-- access: who may sign in to the console, and their sessions.

create table account (
    id uuid primary key,
    clinic_id uuid not null,
    login text not null unique,
    name text not null,
    password_hash text not null,
    roles text[] not null check (cardinality(roles) > 0),
    must_change_password boolean not null,
    disabled boolean not null default false,
    created_at timestamptz not null,
    changed_at timestamptz not null
);
comment on table account is 'A member of the staff who may sign in. Staff data; kept while employed and 6 months after.';
comment on column account.password_hash is 'Argon2id with its parameters; never a password.';

-- Spring Session's own shape: a session outlives a restart of the application and is shared by all instances.
create table spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
comment on table spring_session is 'A signed-in browser. Staff data; deleted when it expires.';

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
comment on table spring_session_attributes is 'What a session remembers: who signed in. Staff data; deleted with the session.';
