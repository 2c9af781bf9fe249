#!/usr/bin/env bash
# Compiles the pricing engine, for the JVM and to JavaScript, and runs one program of its module: run-engine.sh CLASS [ARGUMENT…]
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$home"
maven=./mvnw
"$maven" --version >/dev/null 2>&1 || maven=mvn
build=(-q -Dfast -Pjs -pl pricing-engine-js -am -DskipTests package dependency:build-classpath
  -Dmdep.includeScope=test -Dmdep.outputFile=target/classpath.txt)
"$maven" "${build[@]}" || "$maven" -o "${build[@]}"
mkdir -p bench/results
js=pricing-engine-js/target
program=$1
shift
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$js/classes:$js/test-classes:$(cat "$js/classpath.txt")" \
  "io.toonbank.pricing.engine.js.$program" "$@"
