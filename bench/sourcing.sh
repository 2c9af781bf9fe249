#!/usr/bin/env bash
# The cheapest plan of supply: 3 lines at 200 locations, 10 lines at 500.
exec "$(dirname "${BASH_SOURCE[0]}")/run-program.sh" SourcingBench "$@"
