# A browser for the browser tests: Debian's Chromium or a Chrome that is there.
# shellcheck shell=bash

find_chromium() {
  local name
  for name in "${TOONBANK_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if [ -n "$name" ] && have "$name"; then
      command -v "$name"
      return 0
    fi
  done
  return 1
}

need_chromium() {
  local found
  if ! found=$(find_chromium); then
    install_package chromium fonts-dejavu-core || true
    found=$(find_chromium) || fail "Chromium, which the browser tests drive, is missing. Install it with: $(install_hint chromium)"
  fi
  export TOONBANK_CHROMIUM=$found
}
