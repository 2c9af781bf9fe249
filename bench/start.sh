#!/usr/bin/env bash
# From ./toonbank run to the first page on existing data, and resident memory idle and after 10,000 orders.
exec "$(dirname "${BASH_SOURCE[0]}")/run-program.sh" StartBench "$@"
