#!/usr/bin/env bash
# Rate of simulating populations, one thread, files in the folder for temporary files: median and spread in MB a second,
# of the processor and of the clock. Usage: bench/simulation.sh
set -euo pipefail
cd "$(dirname "$0")/.."
. .mvn/jdk.sh
./mvnw -q -Dquick package
exec "$JAVA_HOME/bin/java" -cp "bench/target/lib/*:$(echo bench/target/bench-*.jar)" org.lumbar.bench.SimulationTimes
