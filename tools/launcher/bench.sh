# Benchmarks: reproducible, each with the figure of its floor measured in the same run.
# shellcheck shell=bash

run_benchmarks() {
  if [ $# -eq 0 ]; then
    say "Benchmarks: $(find "$TOONBANK_HOME/bench" -maxdepth 1 -name '*.sh' ! -name 'run-*.sh' -exec basename {} .sh \; 2>/dev/null | sort | tr '\n' ' ')"
    return 0
  fi
  need_java
  build_application
  end_build
  need_program pgbench postgresql-contrib
  need_program wrk wrk
  need_node # the till's engine is measured in it
  local name status=0
  for name in "$@"; do
    [ -x "$TOONBANK_HOME/bench/$name.sh" ] || fail "There is no benchmark '$name'. See ./toonbank bench"
    TOONBANK_APPLICATION="$APPLICATION" "$TOONBANK_HOME/bench/$name.sh" || status=1
  done
  return $status
}
