#!/usr/bin/env bash
# The screening on Spark against that of one machine, on the same simulated files in the same run: whole processes,
# median of several, 1 and 2 cores, what Spark's start costs (one person), and the bytes that the shuffle carries for
# each person (from Spark's own event log).
# Usage: bench/spark.sh [PERSONS, default 20000 [RUNS of each, default 3]]
set -euo pipefail
cd "$(dirname "$0")/.."
persons=${1:-20000}
runs=${2:-3}
folder=$(mktemp -d "${TMPDIR:-/tmp}/lumbar-bench-spark.XXXXXX")
trap 'rm -rf "$folder"' EXIT

./lumbar simulate --persons "$persons" --seed 1 --date 2026-03-02 --out "$folder/many" > /dev/null
./lumbar simulate --persons 1 --seed 1 --date 2026-03-02 --out "$folder/one" > /dev/null
./lumbar screen --spark --help > /dev/null # builds where it must

# Seconds of a command, median. Its last word is a new folder each time.
seconds() {
  for _ in $(seq "$runs"); do
    rm -rf "$folder/out"
    begin=$(date +%s%N)
    "$@" --out "$folder/out" > /dev/null
    end=$(date +%s%N)
    echo $(((end - begin) / 1000000))
  done | sort -n | awk '{ all[NR] = $1 } END { printf "%.2f\n", all[int((NR + 1) / 2)] / 1000 }'
}

megabytes=$(du -sm "$folder/many" | cut -f1)
echo "$persons people, $megabytes MB, $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg) at the begin"
echo "one machine, 1 thread      $(seconds ./lumbar screen "$folder/many" --threads 1) s"
echo "one machine, 2 threads     $(seconds ./lumbar screen "$folder/many" --threads 2) s"
echo "Spark, local[1]            $(seconds ./lumbar screen --spark 'local[1]' "$folder/many") s"
echo "Spark, local[2]            $(seconds ./lumbar screen --spark 'local[2]' "$folder/many") s"
echo "one machine, one person    $(seconds ./lumbar screen "$folder/one") s"
echo "Spark, one person          $(seconds ./lumbar screen --spark 'local[2]' "$folder/one") s"

rm -rf "$folder/out"
mkdir "$folder/events"
LUMBAR_JAVA_OPTIONS="-Dspark.eventLog.enabled=true -Dspark.eventLog.compress=false -Dspark.eventLog.dir=file:$folder/events" \
  ./lumbar screen --spark 'local[2]' "$folder/many" --out "$folder/out" > /dev/null
written=$(find "$folder/events" -type f -exec grep -h '"Event":"SparkListenerTaskEnd"' {} + |
  grep -o '"Shuffle Bytes Written":[0-9]*' | cut -d: -f2 | awk '{ sum += $1 } END { print sum + 0 }')
echo "shuffled                   $written bytes, $((written / persons)) for each person"
echo "written                    $(du -sm "$folder/out/people.ndjson" | cut -f1) MB of lines, $(du -sm "$folder/out/people.parquet" | cut -f1) MB of Parquet"
