#!/usr/bin/env bash
# 100,000 past orders replayed, twice. With --quick 10,000.
exec "$(dirname "${BASH_SOURCE[0]}")/run-program.sh" WhatIfBench "$@"
