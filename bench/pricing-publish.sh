#!/usr/bin/env bash
# A change of 100,000 prices: from pressing the button until every channel shows every one of them, here and in a second process.
exec "$(dirname "${BASH_SOURCE[0]}")/run-program.sh" PricingPublishBench "$@"
