# Builds what is stale. A stamp is the hash of what something was built from.
# shellcheck shell=bash

readonly APPLICATION="$WORKSHOP/app" # the application as it is started: one thin jar, lib/, the ahead-of-time cache

sha256() {
  if have sha256sum; then sha256sum "$@"; else shasum -a 256 "$@"; fi
}

hash_of() {
  sha256 "$1" | cut -d ' ' -f 1
}

# Names and contents of the files whose names come in, each ended by a zero byte.
hash_of_list() {
  export -f sha256 have
  LC_ALL=C sort -z | xargs -0 bash -c 'sha256 "$@"' sha256 | sha256 | cut -d ' ' -f 1
}

is_stamped() {
  [ "$(cat "$WORKSHOP/stamps/$1" 2>/dev/null)" = "$2" ]
}

write_stamp() {
  mkdir -p "$WORKSHOP/stamps"
  printf '%s\n' "$2" >"$WORKSHOP/stamps/$1"
}

java_sources() {
  find "$TOONBANK_HOME" -maxdepth 1 -type f -name pom.xml -print0
  find "$TOONBANK_HOME/.mvn" -type f -print0
  local module
  for module in kernel pricing-engine sourcing-engine platform app; do
    [ ! -d "$TOONBANK_HOME/$module" ] || find "$TOONBANK_HOME/$module" \( -name target -o -path "*/src/test" \) -prune -o -type f -print0
  done
}

build_application() {
  [ -f "$TOONBANK_HOME/pom.xml" ] || return 0 # a distribution is built already
  need_java
  begin_build
  build_web
  local stamp
  stamp="$({ java_sources; web_sources; } | hash_of_list) $(hash_of "$JAVA_HOME/release")"
  if ! is_stamped application "$stamp" || ! ls "$APPLICATION"/*.jar >/dev/null 2>&1; then
    choose_maven
    # clean, because a class whose source has gone would still be found
    step "Building the application (the first time this takes some minutes)" maven -q -DskipTests -Dfast -pl app -am clean package
    step "Laying out the application" lay_out_application "$TOONBANK_HOME/app/target" "$APPLICATION"
    write_stamp application "$stamp"
  fi
  train_application
}

# Two launchers at the same time would build into the same folders.
begin_build() {
  mkdir -p "$WORKSHOP"
  if have flock; then
    exec 8>"$WORKSHOP/build.lock"
    if ! flock -n 8; then
      say "· Waiting for another build in this folder"
      flock 8
    fi
  fi
  begin_log
}

end_build() {
  exec 8>&- || true
}

lay_out_application() {
  local built
  built=$(find "$1" -maxdepth 1 -name 'app-*.jar' ! -name '*-sources.jar' | head -n 1)
  rm -rf "$2.new"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$built" extract --destination "$2.new"
  mv "$2.new/$(basename "$built")" "$2.new/toonbank.jar"
  rm -rf "$2.old"
  [ ! -d "$2" ] || mv "$2" "$2.old"
  mv "$2.new" "$2"
  rm -rf "$2.old"
}
