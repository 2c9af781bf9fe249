#!/usr/bin/env bash
# Purchases over HTTP beside pgbench on the same server. With --quick shorter, for trying things out.
exec "$(dirname "${BASH_SOURCE[0]}")/run-program.sh" CheckoutBench "$@"
