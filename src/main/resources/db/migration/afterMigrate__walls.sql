-- Runs after every migration, so that a new table is walled in without anybody thinking of it.
--   acolhe_app     what the product runs as: rows of all clinics, no change of tables, the audit trail only added to
--   acolhe_clinic  what a request of one clinic runs as: rows of the clinic named in acolhe.clinic, and no others
-- A policy that is plainly true costs the lanes nothing.
do $$
declare
    one record;
begin
    perform pg_advisory_xact_lock(4711, 1);
    if not exists (select from pg_roles where rolname = 'acolhe_app') then
        create role acolhe_app nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'acolhe_clinic') then
        create role acolhe_clinic nologin;
    end if;
    if not pg_has_role(current_user, 'acolhe_app', 'member') then
        execute format('grant acolhe_app, acolhe_clinic to %I', current_user);
    end if;
    for one in
        select c.oid, c.relname,
               exists (select from pg_attribute a
                        where a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped) as owned
          from pg_class c
         where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'flyway%'
    loop
        if not has_table_privilege('acolhe_app', one.oid, 'insert') then
            execute format('grant select, insert%s on %I to acolhe_app, acolhe_clinic',
                case when one.relname = 'audit_entry' then '' else ', update, delete' end, one.relname);
        end if;
        if one.owned and not exists (select from pg_policy where polrelid = one.oid) then
            execute format('alter table %I enable row level security', one.relname);
            execute format('create policy all_clinics on %I to acolhe_app using (true) with check (true)', one.relname);
            execute format('create policy own_clinic on %I to acolhe_clinic
                using (clinic_id = nullif(current_setting(''acolhe.clinic'', true), '''')::uuid)
                with check (clinic_id = nullif(current_setting(''acolhe.clinic'', true), '''')::uuid)', one.relname);
        end if;
    end loop;
    for one in
        select c.oid, c.relname from pg_class c
         where c.relnamespace = current_schema()::regnamespace and c.relkind = 'S'
    loop
        -- Asked here and not in the query, which may ask it of what is no sequence.
        if not has_sequence_privilege('acolhe_app', one.oid, 'usage') then
            execute format('grant usage on sequence %I to acolhe_app, acolhe_clinic', one.relname);
        end if;
    end loop;
end $$;
