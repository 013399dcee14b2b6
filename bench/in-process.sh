#!/usr/bin/env bash
# In-process speed with JMH. Usage: bench/in-process.sh [JMH OPTIONS], for example: bench/in-process.sh assess -f 1
set -euo pipefail
cd "$(dirname "$0")/.."
. .mvn/jdk.sh
./mvnw -q -Dquick package
exec "$JAVA_HOME/bin/java" -cp "bench/target/lib/*:$(echo bench/target/bench-*.jar)" org.openjdk.jmh.Main "$@"
