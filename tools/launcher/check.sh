# What must be true before a commit: formatted, analysed, generated files current.
# shellcheck shell=bash

run_checks() {
  need_java
  begin_log
  choose_maven
  step "Format" maven -q spotless:check
  step "Static analysis" maven -q -DskipTests clean test-compile
  check_web
  check_scripts
  check_generated
  say "check: clean"
}

check_web() {
  web_exists || return 0
  install_web_packages
  step "Types of the web pages" npm_in_web run check
}

check_scripts() {
  have shellcheck || return 0
  step "Shell scripts" shellcheck --external-sources --source-path="$TOONBANK_HOME" "$TOONBANK_HOME/toonbank" "$TOONBANK_HOME/.ci/run" \
    "$TOONBANK_HOME"/bench/*.sh
}

# Writes everything again and looks whether anything became different.
check_generated() {
  local before after
  before=$(generated_state)
  generate
  after=$(generated_state)
  if [ "$before" != "$after" ]; then
    (cd "$TOONBANK_HOME" && git status --short | head -n 20) >&2
    fail "Generated files were stale; they are written now. Look at them and commit them."
  fi
}

generated_state() {
  generated_files | hash_of_list
}

generated_files() {
  find "$TOONBANK_HOME/app/src/main/java/io/toonbank" "$TOONBANK_HOME/platform/src/main/java" -path '*/db/*' -type f -print0
  local folder
  for folder in docs/openapi docs/modules web/client/src/openapi; do
    [ ! -d "$TOONBANK_HOME/$folder" ] || find "$TOONBANK_HOME/$folder" -type f -print0
  done
}

generate() {
  step "Tables" maven -q -Dfast -Pgenerate -pl codegen -am process-classes
  step "API documents and module map" maven -q -Dfast -pl app -am test -Dtest=WriteDocuments -Dsurefire.failIfNoSpecifiedTests=false
  web_exists || return 0
  install_web_packages
  step "Types of the client" npm_in_web run codegen
}

run_codegen() {
  need_java
  begin_log
  choose_maven
  generate
  say "codegen: written"
}
