-- patient: the burden of proof is the clinic's (LGPD art. 8, § 2), so the very words are kept.

alter table consent add column shown text;
comment on column consent.shown is 'The text as it was shown; null for a yes or no of the correspondent''s own, and before it was kept.';
