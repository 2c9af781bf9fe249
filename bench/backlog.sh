#!/usr/bin/env bash
# 20,000 open orders looked at again. With --quick 4,000.
exec "$(dirname "${BASH_SOURCE[0]}")/run-program.sh" BacklogBench "$@"
