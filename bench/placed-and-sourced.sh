#!/usr/bin/env bash
# Orders placed and sourced per minute, 500 locations, five lines on average. With --quick shorter.
exec "$(dirname "${BASH_SOURCE[0]}")/run-program.sh" PlacedAndSourcedBench "$@"
