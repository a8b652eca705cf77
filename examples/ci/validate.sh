#!/usr/bin/env bash
# Checks every YAML document below the folders named, or below indicators/ and examples/published/:
#
#   examples/ci/validate.sh [FOLDER...]
#
# Exit codes are those of zhibiao: 0 clean, 1 findings (warnings too), 2 usage.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
[ $# -gt 0 ] || set -- "$root/indicators" "$root/examples/published"

files=()
while IFS= read -r -d '' file; do files+=("$file"); done \
  < <(find "$@" -name node_modules -prune -o -name '*.yaml' -print0)
if [ ${#files[@]} -eq 0 ]; then
  echo "no YAML documents below: $*" >&2
  exit 2
fi
# In a project of its own: npx zhibiao validate …
"$root/node_modules/.bin/zhibiao" validate --strict "${files[@]}"
