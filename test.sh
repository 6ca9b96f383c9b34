#!/usr/bin/env bash
# Sets up what the tests need, runs every test, asks the golden questions, and ends with the line "N passed, N failed".
set -uo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$here"
. packaging/debian.sh
. tests/postgres.sh

export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1
ensure_dotnet
ensure_tools
ensure_npm
ensure_browser
ensure_spelling
ensure_postgres || true

build=$(dotnet build SmartRegions.sln -c Release -v quiet --nologo 2>&1) || { echo "$build"; echo "0 passed, 1 failed"; exit 1; }

trap stop_postgres EXIT
start_postgres || echo "Tests that need PostgreSQL are skipped." >&2

passed=0 failed=0 skipped=0
for project in tests/SmartRegions.Tests tests/EndToEnd; do
  # Normal verbosity prints why a test was skipped; the long list of what passed is left out.
  output=$(dotnet test "$project" -c Release --no-build --logger "console;verbosity=normal" 2>&1 | grep -v '^  Passed ' | tee >(cat >&2))
  count() { sed -nE "s/^ +$1: ([0-9]+)$/\1/p" <<<"$output" | tail -n 1; }
  if ! grep -qE '^Total tests: [0-9]+' <<<"$output"; then
    echo "$project: the test run did not finish." >&2
    failed=$((failed + 1))
    continue
  fi
  passed=$((passed + $(count Passed)+0)) failed=$((failed + $(count Failed)+0)) skipped=$((skipped + $(count Skipped)+0))
done

# Answer quality is a test like any other: nothing may fall behind its baseline.
golden=artifacts/golden
rm -rf "$golden"
if artifacts/bin/SmartRegions/release/smartregions eval run evals/sets --out "$golden" --gate evals/baselines/golden.json >&2; then
  passed=$((passed + 1))
else
  echo "The golden questions are not answered as well as before; the report lies in $golden. If that is meant: evals/README.md, \"Runs and the gate\"." >&2
  failed=$((failed + 1))
fi

[ "$skipped" -gt 0 ] && echo "$skipped skipped; the reasons stand above."
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
