#!/usr/bin/env bash
# The sourcing engine against OR-Tools' CP-SAT on the same orders: same cost, and how long each takes. Downloads OR-Tools.
set -euo pipefail
cd "$(dirname "$0")/.."
./mvnw -q -Dfast -Psolvers -pl bench/solvers -am compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" --enable-native-access=ALL-UNNAMED -Dtoonbank.bench.results=bench/results \
  -cp "bench/solvers/target/classes:$(cat bench/solvers/target/classpath.txt)" io.toonbank.bench.solvers.SolversBench "$@"
