#!/usr/bin/env bash
# Whole-process time of `./lumbar assess examples/sciatica.yaml`: median, fastest and slowest of 11, with a warm
# ahead-of-time cache, and without one. Usage: bench/whole-process.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-11}
case=examples/sciatica.yaml

measure() { # label, then environment assignments
  local label=$1; shift
  local times=()
  for _ in $(seq "$runs"); do
    local before after
    before=$(date +%s%N)
    env "$@" ./lumbar assess "$case" >/dev/null
    after=$(date +%s%N)
    times+=($(((after - before) / 1000000)))
  done
  printf '%s\n' "${times[@]}" | sort -n | awk -v label="$label" -v runs="$runs" \
    '{t[NR] = $1} END {printf "%-28s median %d ms, fastest %d ms, slowest %d ms, of %d\n", label, t[int((NR + 1) / 2)], t[1], t[NR], runs}'
}

./lumbar assess "$case" >/dev/null # builds, and starts the making of the cache
cache=${XDG_CACHE_HOME:-$HOME/.cache}/lumbar
for _ in $(seq 120); do
  compgen -G "$cache/cli-*.aot" >/dev/null && break
  sleep 1
done
sleep 1
measure "with a warm cache" LUMBAR_BENCH=1
measure "without a cache" XDG_CACHE_HOME=/dev/null
