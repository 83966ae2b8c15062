#!/usr/bin/env bash
# Run once by the image when the database is made: the backup connects from another container.
set -euo pipefail
echo "host replication $POSTGRES_USER all scram-sha-256" >>"$PGDATA/pg_hba.conf"
