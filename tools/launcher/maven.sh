# Maven by the wrapper in the repository, or an installed one where the wrapper's download is out of reach.
# shellcheck shell=bash

readonly MAVEN_LEAST="3.8.7"
MAVEN=()

choose_maven() {
  [ ${#MAVEN[@]} -eq 0 ] || return 0
  need_java
  if "$TOONBANK_HOME/mvnw" --version >>"$BUILD_LOG" 2>&1; then
    MAVEN=("$TOONBANK_HOME/mvnw")
    return
  fi
  have mvn || install_package maven || true
  if have mvn && at_least "$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')" "$MAVEN_LEAST"; then
    MAVEN=(mvn)
    return
  fi
  fail "Maven could not be downloaded and none is installed. Connect to the network, or install Maven $MAVEN_LEAST or newer with: $(install_hint maven)"
}

at_least() {
  [ -n "$1" ] && [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# Without network everything may still be in the local repository: a second try asks nobody.
maven() {
  local output status=0
  output=$(mktemp)
  in_home "${MAVEN[@]}" --batch-mode --no-transfer-progress "$@" 2>&1 | tee "$output" || status=$?
  if [ $status -ne 0 ] && grep -qE 'Could not transfer|Unknown host|Network is unreachable|Connection (timed out|refused)' "$output"; then
    echo "No network; trying with what is in the local repository."
    status=0
    in_home "${MAVEN[@]}" --batch-mode --offline "$@" || status=$?
  fi
  rm -f "$output"
  return $status
}

in_home() {
  (cd "$TOONBANK_HOME" && "$@")
}
