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

# The 22nd field of stat, counted after the bracketed name: with the id, it names a
# process beyond doubt. Nothing for one that is dead and only waits to be reaped.
started() {
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 0
  set -- ${stat##*) }
  [ "$1" = Z ] || echo "${20}"
}

alive() {
  [ "$(started "$child")" = "$birth" ]
}

# guard.sh watch SIGNAL GRACE_SECONDS CHILD BIRTH [OTHER], where OTHER is the watcher that
# goes first as long as it lives.
if [ "$1" = watch ]; then
  signal=$2 grace=$3 child=$4 birth=$5 other=$6
  while read -r _; do :; done
  while [ -n "$other" ] && [ -n "$(started "$other")" ]; do
    sleep 1
  done
  alive && kill -s "$signal" "$child"
  while alive && [ "$grace" -gt 0 ]; do
    sleep 1
    grace=$((grace - 1))
  done
  alive && kill -s KILL "$child"
  exit 0
fi

signal=$1 grace=$2
shift 2
birth=$(started $$)
(
  sh "$0" watch "$signal" "$grace" $$ "$birth" <&3 &
  sh "$0" watch "$signal" "$grace" $$ "$birth" $! <&3 &
) 3<&0 >/dev/null 2>&1

exec "$@" </dev/null
