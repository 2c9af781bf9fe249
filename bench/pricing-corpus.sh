#!/usr/bin/env bash
# 20,000 generated questions, answered by the JVM and by the JavaScript of the till, compared byte for byte.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
exec "$home/bench/run-engine.sh" PricingCorpus "$home/pricing-engine-js/target/corpus.txt" "${1:-20000}" \
  "$home/pricing-engine-js/target/js/pricing-engine.js" "$home/pricing-engine-js/src/test/js/corpus.mjs" "$home/bench/results/pricing-corpus.json"
