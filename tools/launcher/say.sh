# What the operator sees: one line for each step, the log only when something fails.
# shellcheck shell=bash

readonly BUILD_LOG="$WORKSHOP/build.log"

say() {
  printf '%s\n' "$*" >&2
}

fail() {
  printf 'toonbank: %s\n' "$*" >&2
  exit 1
}

# step "What happens" command… : quiet unless it fails
step() {
  local what=$1 started=$SECONDS
  shift
  mkdir -p "$WORKSHOP"
  say "· $what"
  printf '\n=== %s: %s\n' "$what" "$*" >>"$BUILD_LOG"
  if ! "$@" >>"$BUILD_LOG" 2>&1; then
    grep -vE '^[[:space:]]+at |re-run Maven|^\[ERROR\] *$' "$BUILD_LOG" | tail -n 40 >&2
    fail "$what failed after $((SECONDS - started)) s; the whole log is in $BUILD_LOG"
  fi
}

begin_log() {
  mkdir -p "$WORKSHOP"
  : >"$BUILD_LOG"
}

have() {
  command -v "$1" >/dev/null 2>&1
}
