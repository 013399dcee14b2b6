#!/usr/bin/env bash
# Screening and its peers on the same files, on one core and on two: counting line feeds (the limit), DuckDB, our
# extraction; HAPI with the engine of CQL, our whole screening. A table with medians and spread.
# Usage: bench/screening.sh FOLDER [DAY [RUNS [NAME,NAME...]]]
#   FOLDER  a bulk export, *.ndjson or *.ndjson.gz     DAY   of the screening, 2026-01-01
#   RUNS    of each, 5                                 NAME  lines duckdb lumbar-extraction cql lumbar-indicators lumbar-screening
# A larger export out of a small one: bench/screening.sh --copies FROM TO COPIES
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,8s/^# //p' "$0" >&2; exit 2; }
from=$PWD
cd "$(dirname "$0")/.."
root=$PWD
. .mvn/jdk.sh
./mvnw -q -Dquick package
run=("$JAVA_HOME/bin/java" -cp "$root/bench/target/lib/*:$(echo "$root"/bench/target/bench-*.jar)")
cd "$from"
if [ "$1" = --copies ]; then
  shift
  exec "${run[@]}" org.lumbar.bench.screening.Copies "$@"
fi
folder=$1
shift
exec "${run[@]}" org.lumbar.bench.screening.ScreeningTimes "$folder" "${1:-2026-01-01}" "${2:-5}" "${@:3}"
