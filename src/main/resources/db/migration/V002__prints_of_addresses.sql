-- channel: records on a topic are ordered by a print of the chat, by which an erasure finds those that failed.

alter table correspondent_address add column print text;
comment on column correspondent_address.print is
    'HMAC of the address under the installation''s pepper; null until its owner writes again, for one from before.';
