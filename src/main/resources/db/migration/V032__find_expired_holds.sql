-- Holds that expired are found without reading what is booked.
create index occupancy_expiring on occupancy (expires_at) where expires_at is not null;
