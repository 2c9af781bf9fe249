#!/usr/bin/env bash
# Compiles the benchmarks and runs one program of them on the built application: run-program.sh CLASS [ARGUMENT…]
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$home"
maven=./mvnw
"$maven" --version >/dev/null 2>&1 || maven=mvn
"$maven" -q -Dfast -Pbench -pl bench -am compile || "$maven" -q -o -Dfast -Pbench -pl bench -am compile
application=${TOONBANK_APPLICATION:-$home/.toonbank/app}
program=$1
shift
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx640m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Duser.timezone=UTC -Djava.awt.headless=true \
  -Dtoonbank.bench.results="$home/bench/results" \
  -cp "bench/target/classes:sourcing-engine/target/classes:$application/toonbank.jar:$application/lib/*" "io.toonbank.bench.$program" "$@"
