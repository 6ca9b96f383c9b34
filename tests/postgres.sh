# Sourced by test.sh: a PostgreSQL of our own for the tests, thrown away afterwards.
#
#   . packaging/debian.sh
#   . tests/postgres.sh
#   ensure_postgres        # installs it where it is missing and may be installed, otherwise says how
#   trap stop_postgres EXIT
#   start_postgres         # exports SMARTREGIONS_TEST_POSTGRES, a connection string

# Prints the directory that holds initdb and pg_ctl; fails where there is none.
postgres_programs() {
  local program
  for program in /usr/lib/postgresql/*/bin/initdb "$(command -v initdb || true)"; do
    if [ -x "$program" ]; then
      dirname "$(readlink -f "$program")"
      return 0
    fi
  done
  return 1
}

ensure_postgres() {
  if postgres_programs > /dev/null; then return 0; fi
  # In a subshell: without it the other tests run all the same.
  (ensure_packages postgresql) && postgres_programs > /dev/null && return 0
  echo "PostgreSQL is missing, its tests will be skipped. To install it:  sudo apt-get install postgresql" >&2
  return 1
}

# PostgreSQL refuses to run as root: there it runs as the user its package made, or as nobody.
as_postgres_user() {
  if [ "$(id -u)" != 0 ]; then
    "$@"
  elif id postgres > /dev/null 2>&1; then
    (cd / && runuser -u postgres -- "$@")
  else
    (cd / && runuser -u nobody -- "$@")
  fi
}

start_postgres() {
  local programs password port attempt
  programs=$(postgres_programs) || { echo "PostgreSQL is missing." >&2; return 1; }
  POSTGRES_DIRECTORY=$(mktemp -d "${TMPDIR:-/tmp}/smartregions-postgres-XXXXXX") || return 1
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '%s\n' "$password" > "$POSTGRES_DIRECTORY/password"
  if [ "$(id -u)" = 0 ]; then
    chown -R "$(as_postgres_user id -u)" "$POSTGRES_DIRECTORY" || return 1
  fi
  as_postgres_user "$programs/initdb" --pgdata="$POSTGRES_DIRECTORY/cluster" --username=smartregions --pwfile="$POSTGRES_DIRECTORY/password" \
    --auth=scram-sha-256 --encoding=UTF8 --no-locale --no-sync > "$POSTGRES_DIRECTORY/initdb.log" 2>&1 \
    || { cat "$POSTGRES_DIRECTORY/initdb.log" >&2; stop_postgres; return 1; }

  # Whether a port is free is only certain once it is taken: try until one is. Safety against power cuts is not needed here.
  for attempt in 1 2 3 4 5 6 7 8 9 10; do
    port=$((20000 + $(od -An -N2 -tu2 /dev/urandom) % 12000))
    if as_postgres_user "$programs/pg_ctl" --pgdata="$POSTGRES_DIRECTORY/cluster" --log="$POSTGRES_DIRECTORY/server.log" --wait --timeout=60 \
      --options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories= -c fsync=off -c full_page_writes=off" \
      start > "$POSTGRES_DIRECTORY/start.log" 2>&1; then
      export SMARTREGIONS_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Database=postgres;Username=smartregions;Password=$password"
      return 0
    fi
  done
  echo "PostgreSQL did not start after $attempt attempts:" >&2
  tail -n 20 "$POSTGRES_DIRECTORY/server.log" >&2
  stop_postgres
  return 1
}

# Harmless when nothing was started.
stop_postgres() {
  unset SMARTREGIONS_TEST_POSTGRES
  [ -n "${POSTGRES_DIRECTORY:-}" ] || return 0
  if [ -f "$POSTGRES_DIRECTORY/cluster/postmaster.pid" ]; then
    as_postgres_user "$(postgres_programs)/pg_ctl" --pgdata="$POSTGRES_DIRECTORY/cluster" --mode=immediate --wait stop > /dev/null 2>&1 || true
  fi
  rm -rf "$POSTGRES_DIRECTORY"
  unset POSTGRES_DIRECTORY
}
