#!/usr/bin/env bash
# Quotes per second and 99th percentiles, in the JVM with JMH and in Node, each with its bar; status 1 when a bar is missed.
set -euo pipefail
cd "$(dirname "$0")/.."
./mvnw -q -Dfast -Pjs -pl pricing-engine-js -am -DskipTests package dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/classpath.txt
js=pricing-engine-js/target
"$JAVA_HOME/bin/java" -cp "$js/classes:$js/test-classes:$(cat "$js/classpath.txt")" io.toonbank.pricing.engine.js.PricingEngineBench \
  "$js/js/pricing-engine.js" pricing-engine-js/src/test/js/bench.mjs "$js/questions"
