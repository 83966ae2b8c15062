-- access: a second factor for those who may see more than the desk.

alter table account add column totp_secret bytea;
alter table account add column totp_step bigint not null default 0;
comment on column account.totp_secret is 'The shared secret of RFC 6238, sealed with AES-256-GCM under a key outside the database; null while there is none.';
comment on column account.totp_step is 'The last half minute whose code was used: no code is taken twice.';
