#!/usr/bin/env bash
# Everybody wants one variant: 500 shoppers for 100 units, then throughput beside pgbench. With --quick shorter.
exec "$(dirname "${BASH_SOURCE[0]}")/run-program.sh" HotBench "$@"
