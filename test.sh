#!/usr/bin/env bash
# Sets up what the tests need, runs every test, and ends with the line "N passed, N failed".
set -uo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$here"
. packaging/debian.sh
. tests/postgres.sh

export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1
ensure_dotnet
ensure_tools
ensure_postgres

dotnet build SmartRegions.sln -c Release -v quiet -clp:ErrorsOnly || { echo "0 passed, 1 failed"; exit 1; }

start_postgres
trap stop_postgres EXIT

passed=0 failed=0 skipped=0
for project in tests/SmartRegions.Tests tests/EndToEnd; do
  output=$(dotnet test "$project" -c Release --no-build --logger "console;verbosity=minimal" 2>&1 | tee /dev/stderr)
  summary=$(grep -E '^(Passed|Failed)! +- Failed:' <<<"$output" | tail -n 1)
  if [ -z "$summary" ]; then
    echo "$project: the test run did not finish." >&2
    failed=$((failed + 1))
    continue
  fi
  count() { sed -E "s/.*$1: +([0-9]+).*/\1/" <<<"$summary"; }
  passed=$((passed + $(count Passed))) failed=$((failed + $(count Failed))) skipped=$((skipped + $(count Skipped)))
done

[ "$skipped" -gt 0 ] && echo "$skipped skipped; the reasons stand above."
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
