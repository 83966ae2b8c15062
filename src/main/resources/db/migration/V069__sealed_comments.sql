-- engagement: what patients write about a visit lies sealed.

alter table survey add column comment_of uuid;
comment on column survey.comment_of is 'The patient whose key opens the comment; null for one from before comments were sealed.';
