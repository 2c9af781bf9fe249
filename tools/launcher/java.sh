# Finds a JDK 25, although the machine's default java may be an older one.
# shellcheck shell=bash

readonly JAVA_RELEASE=25

is_wanted_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q "^JAVA_VERSION=\"$JAVA_RELEASE[.\"]" "$1/release"
}

# A distribution runs on a runtime without compiler as well.
is_wanted_runtime() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] && grep -q "^JAVA_VERSION=\"$JAVA_RELEASE[.\"]" "$1/release"
}

jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  local program
  for program in javac java; do
    if have "$program"; then
      dirname "$(dirname "$(readlink -f "$(command -v "$program")")")"
    fi
  done
  local folder
  for folder in /usr/lib/jvm/* /opt/* /opt/java/* /usr/local/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@$JAVA_RELEASE/libexec/openjdk.jdk/Contents/Home; do
    [ ! -x "$folder/bin/java" ] || printf '%s\n' "$folder"
  done
}

# find_jdk TEST : the first candidate that passes
find_jdk() {
  local folder candidates
  mapfile -t candidates < <(jdk_candidates)
  for folder in "${candidates[@]}"; do
    if "$1" "$folder"; then
      printf '%s\n' "$folder"
      return 0
    fi
  done
  return 1
}

# Sets JAVA_HOME. need_java [is_wanted_runtime]
need_java() {
  local wanted=${1:-is_wanted_jdk} found
  if ! found=$(find_jdk "$wanted"); then
    install_package "openjdk-$JAVA_RELEASE-jdk-headless" || true
    found=$(find_jdk "$wanted") || fail "JDK $JAVA_RELEASE is missing (looked at JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.sdkman).
Install one, for instance with
  $(jdk_hint)
or unpack the one from https://adoptium.net/temurin/releases/?version=$JAVA_RELEASE in /opt, or point JAVA_HOME at it."
  fi
  export JAVA_HOME=$found
}

jdk_hint() {
  if have apt-cache && apt-cache show "openjdk-$JAVA_RELEASE-jdk-headless" >/dev/null 2>&1; then
    install_hint "openjdk-$JAVA_RELEASE-jdk-headless"
  elif have brew; then
    install_hint "openjdk@$JAVA_RELEASE"
  else
    echo "curl -s https://get.sdkman.io | bash && sdk install java $JAVA_RELEASE-tem"
  fi
}
