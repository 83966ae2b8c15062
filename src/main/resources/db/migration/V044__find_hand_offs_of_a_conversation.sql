-- desk: the figures ask of each conversation of a day whether a person was in it; the open ones alone have an index.

create index hand_off_conversation on hand_off (conversation_id);
