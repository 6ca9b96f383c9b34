#!/usr/bin/env bash
# Sets up this machine, builds SmartRegions, reads the starter knowledge and any folder given, and starts the product.
#   ./run.sh [FOLDER…]        SMARTREGIONS_DATA names another data folder than ./data, SMARTREGIONS_URLS another address than http://127.0.0.1:5080
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
. "$here/packaging/debian.sh"

ensure_dotnet
ensure_tools
ensure_npm
data="${SMARTREGIONS_DATA:-$here/data}"

echo "Baue SmartRegions …" >&2
build=$(dotnet build "$here/src/SmartRegions/SmartRegions.csproj" -c Release -v quiet --nologo 2>&1) || { echo "$build" >&2; exit 1; }
smartregions="$here/artifacts/bin/SmartRegions/release/smartregions"

# 1 means "done, with failures that are listed": the rest of the knowledge is there all the same. Anything else ends here, as it is.
ended=0
"$smartregions" ingest "$here/corpus" "$@" --data "$data" || ended=$?
[ "$ended" -le 1 ] || exit "$ended"
exec "$smartregions" serve --data "$data" --urls "${SMARTREGIONS_URLS:-http://127.0.0.1:5080}"
