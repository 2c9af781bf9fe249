# Every test: web, then the whole Maven build with browser tests, then one line that sums them up.
# shellcheck shell=bash

run_tests() {
  need_java
  begin_log
  need_chromium
  local status=0
  rm -rf "$WORKSHOP/test-reports"
  mkdir -p "$WORKSHOP/test-reports"
  test_web || status=1
  test_java "$@" || status=1
  sum_up || status=1
  return $status
}

test_web() {
  web_exists || return 0
  install_web_packages
  build_web
  say "· Testing the web pages"
  npm_in_web test 2>&1 | tee "$WORKSHOP/test-reports/web.txt"
}

test_java() {
  choose_maven
  say "· Testing the application (some minutes; details in */target/surefire-reports)"
  find "$TOONBANK_HOME" -path '*/target/surefire-reports/*' -name '*.xml' -not -path '*/node_modules/*' -delete
  maven -Dfast -Pjs --fail-at-end verify "$@" | tee "$WORKSHOP/test-reports/java.txt" | worth_telling
}

worth_telling() {
  grep --line-buffered -E '^\[(INFO|WARNING|ERROR)\] (Tests run|Building|BUILD|Reactor)|^\[ERROR\]|FAIL' || true
}

# N passed, N failed: from Surefire's reports and the lines that vitest closes each workspace with.
sum_up() {
  local run=0 failed=0 skipped=0 report line
  while IFS= read -r -d '' report; do
    line=$(grep -m 1 '<testsuite ' "$report" || true)
    run=$((run + $(attribute "$line" tests)))
    failed=$((failed + $(attribute "$line" failures) + $(attribute "$line" errors)))
    skipped=$((skipped + $(attribute "$line" skipped)))
  done < <(find "$TOONBANK_HOME" -path '*/target/surefire-reports/TEST-*.xml' -not -path '*/node_modules/*' -print0)
  if [ -f "$WORKSHOP/test-reports/web.txt" ]; then
    run=$((run + $(vitest_count passed) + $(vitest_count failed)))
    failed=$((failed + $(vitest_count failed)))
  fi
  printf '\n%d passed, %d failed, %d skipped\n' $((run - failed - skipped)) "$failed" "$skipped"
  [ "$run" -gt 0 ] && [ "$failed" -eq 0 ]
}

attribute() {
  local found
  found=$(sed -n "s/.* $2=\"\([0-9]*\)\".*/\1/p" <<<"$1")
  echo "${found:-0}"
}

vitest_count() {
  sed -e $'s/\x1b\\[[0-9;]*m//g' "$WORKSHOP/test-reports/web.txt" | grep -E '^ *Tests ' | grep -oE "[0-9]+ $1" | awk '{ sum += $1 } END { print sum + 0 }'
}
