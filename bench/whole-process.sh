#!/usr/bin/env bash
# Whole-process time of `./lumbar assess examples/sciatica.yaml`: median, fastest and slowest of 11, with a warm
# ahead-of-time cache, and without one. Every measured run must give the same answer as the first, which must name the
# cause; else there is no figure. Usage: bench/whole-process.sh [RUNS]
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
    env "$@" ./lumbar assess "$case" > "$work/answer"
    after=$(date +%s%N)
    cmp -s "$work/answer" "$work/expected" || { echo "whole-process.sh: $label: another answer than the first" >&2; exit 1; }
    times+=($(((after - before) / 1000000)))
  done
  printf '%s\n' "${times[@]}" | sort -n | awk -v label="$label" -v runs="$runs" \
    '{t[NR] = $1} END {printf "%-28s median %d ms, fastest %d ms, slowest %d ms, of %d\n", label, t[int((NR + 1) / 2)], t[1], t[NR], runs}'
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./lumbar assess "$case" > "$work/expected" # builds, and starts the making of the cache
grep -q "Disc herniation with radiculopathy" "$work/expected" || { echo "whole-process.sh: this is no answer" >&2; exit 1; }
cache=${XDG_CACHE_HOME:-$HOME/.cache}/lumbar
read -r hash < cli/target/lib.sha256
for _ in $(seq 120); do # for the cache of these very jars
  compgen -G "$cache/cli-${hash:0:32}-*.aot" >/dev/null && break
  sleep 1
done
sleep 1
measure "with a warm cache" LUMBAR_BENCH=1
measure "without a cache" XDG_CACHE_HOME=/dev/null
