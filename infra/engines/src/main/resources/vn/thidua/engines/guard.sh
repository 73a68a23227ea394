#!/bin/sh
# Usage: guard.sh SIGNAL GRACE_SECONDS COMMAND...
#
# Runs COMMAND so that it never outlives its starter. The starter holds the other end of
# this script's stdin and writes nothing: when it lets go, by closing or by dying however
# it dies, COMMAND gets SIGNAL, and KILL if it is still there GRACE_SECONDS later.
#
# COMMAND takes this shell's place (exec), so the starter's child is COMMAND itself.
# The watchers are two, so that killing one changes nothing, and orphans from birth, so
# that COMMAND has no child it doesn't know (PostgreSQL restarts itself over that).

signal=$1
grace=$2
shift 2
child=$$

# The 22nd field of stat, counted after the bracketed name: with the id, it names the
# process beyond doubt.
started() {
  stat=$(cat "/proc/$child/stat" 2>/dev/null) || return 0
  set -- ${stat##*) }
  echo "${20}"
}

alive() {
  [ "$(started)" = "$birth" ]
}

# Usage: watch [OTHER], where OTHER is the watcher that goes first as long as it lives.
watch() {
  while read -r _; do :; done
  while [ -n "$1" ] && kill -s 0 "$1"; do
    sleep 1
  done
  alive && kill -s "$signal" "$child"
  while alive && [ "$grace" -gt 0 ]; do
    sleep 1
    grace=$((grace - 1))
  done
  alive && kill -s KILL "$child"
}

birth=$(started)
(
  watch "" <&3 &
  watch $! <&3 &
) 3<&0 >/dev/null 2>&1

exec "$@" </dev/null
