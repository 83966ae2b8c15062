#!/bin/sh
# Fills the addresses and the key into the configuration and starts Alertmanager with it; arguments go to Alertmanager.
set -eu
umask 077
: "${PAGER_KEY:?the routing key of PagerDuty}" "${CHAT_URL:?where P3 and P4 are posted}" "${HEARTBEAT_URL:?the dead man\'s switch}"
filled="${ALERTMANAGER_FILLED:-/run/alertmanager.yml}"
sed -e "s|PAGER_KEY|$PAGER_KEY|" -e "s|CHAT_URL|$CHAT_URL|" -e "s|HEARTBEAT_URL|$HEARTBEAT_URL|" \
  "${ALERTMANAGER_TEMPLATE:-/etc/alertmanager/alertmanager.yml}" > "$filled"
exec "${ALERTMANAGER:-/bin/alertmanager}" --config.file="$filled" "$@"
