#!/bin/sh
# Every benchmark in a process of its own, from the root of the repository.
set -e
for bench in kernels million 'million exact' deep documents whatif; do
  # shellcheck disable=SC2086
  set -- $bench
  node --expose-gc "node_modules/.cache/bench/$1.bench.js" $2
done
