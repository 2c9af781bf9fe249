#!/usr/bin/env bash
# 20,000 generated questions, answered by the JVM and by the JavaScript of the till, compared byte for byte.
set -euo pipefail
cd "$(dirname "$0")/.."
./mvnw -q -Dfast -Pjs -pl pricing-engine-js -am -DskipTests package dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/classpath.txt
js=pricing-engine-js/target
"$JAVA_HOME/bin/java" -cp "$js/classes:$js/test-classes:$(cat "$js/classpath.txt")" io.toonbank.pricing.engine.js.PricingCorpus "$js/corpus.txt" "${1:-20000}"
node pricing-engine-js/src/test/js/corpus.mjs "$js/js/pricing-engine.js" "$js/corpus.txt"
