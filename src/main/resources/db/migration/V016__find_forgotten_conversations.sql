-- conversation: what a person holds and has forgotten is found without looking at all conversations.

create index conversation_held on conversation (last_activity_at) where status = 'attended';
