-- conversation: the desk looks for everything one person wrote; so far only what is open was found by its writer.

create index conversation_of on conversation (correspondent_id);
create index correspondent_address_of_clinic on correspondent_address (address);
