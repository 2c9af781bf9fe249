#!/usr/bin/env bash
# Availability of 24 variants for a list page, 200 locations, a million stock levels.
exec "$(dirname "${BASH_SOURCE[0]}")/run-program.sh" AvailabilityBench "$@"
