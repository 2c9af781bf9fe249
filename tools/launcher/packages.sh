# Installing what the machine lacks, where we may: as root on Debian and its descendants.
# shellcheck shell=bash

may_install() {
  [ "$(id -u)" -eq 0 ] && have apt-get
}

# install_package NAME… : false when the distribution does not have it
install_package() {
  may_install || return 1
  mkdir -p "$WORKSHOP"
  say "· Installing $* (apt-get)"
  apt_install "$@" && return 0
  DEBIAN_FRONTEND=noninteractive apt-get update >>"$BUILD_LOG" 2>&1 </dev/null || true
  apt_install "$@"
}

apt_install() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$BUILD_LOG" 2>&1 </dev/null
}

# The command that a person without our rights has to type.
install_hint() {
  if have apt-get; then
    echo "sudo apt-get install -y $*"
  elif have dnf; then
    echo "sudo dnf install -y $*"
  elif have brew; then
    echo "brew install $*"
  else
    echo "install the package(s) $* of your system"
  fi
}

# need_program PROGRAM PACKAGE
need_program() {
  have "$1" || install_package "$2" || true
  have "$1" || fail "$1 is missing. Install it with: $(install_hint "$2")"
}
