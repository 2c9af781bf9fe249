#!/usr/bin/env bash
# Lists, filters and searches of the order book at 1,000,000 generated orders; --orders 10000000 for ten million.
exec "$(dirname "${BASH_SOURCE[0]}")/run-program.sh" OrderListBench "$@"
