#!/usr/bin/env bash
# Time of a programme in a warm process, over 25 generated people: median, 90th percentile, worst, and how many without
# a proof. Usage: bench/programme.sh
set -euo pipefail
cd "$(dirname "$0")/.."
. .mvn/jdk.sh
./mvnw -q -Dquick package
exec "$JAVA_HOME/bin/java" -cp "bench/target/lib/*:$(echo bench/target/bench-*.jar)" org.lumbar.bench.ProgrammeTimes
