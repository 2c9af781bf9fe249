#!/usr/bin/env bash
# Quotes per second and 99th percentiles, in the JVM with JMH and in Node, each with its bar; status 1 when a bar is missed.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
exec "$home/bench/run-engine.sh" PricingEngineBench "$home/pricing-engine-js/target/js/pricing-engine.js" \
  "$home/pricing-engine-js/src/test/js/bench.mjs" "$home/pricing-engine-js/target/questions" "$home/bench/results/pricing-engine.json"
