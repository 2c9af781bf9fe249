# The web workspace: till, back office, shop styles.
# shellcheck shell=bash

readonly NODE_LEAST=20
readonly WEB="$TOONBANK_HOME/web"

is_wanted_node() {
  [ -x "$1/node" ] && [ -x "$1/npm" ] && [ "$("$1/node" -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)" -ge "$NODE_LEAST" ]
}

find_node() {
  local folder
  for folder in "$(dirname "$(command -v node 2>/dev/null || echo /usr/bin/node)")" /usr/local/bin /usr/bin \
    "$HOME"/.nvm/versions/node/*/bin "$HOME"/.local/share/mise/installs/node/*/bin /opt/node*/bin /opt/homebrew/bin; do
    if is_wanted_node "$folder"; then
      printf '%s\n' "$folder"
      return 0
    fi
  done
  return 1
}

need_node() {
  local found
  if ! found=$(find_node); then
    install_package nodejs npm || true
    found=$(find_node) || fail "Node $NODE_LEAST or newer with npm is missing (looked at PATH, /usr/local/bin, ~/.nvm, /opt). Install it from https://nodejs.org, or with: $(install_hint nodejs npm)"
  fi
  PATH="$found:$PATH"
}

web_exists() {
  [ -f "$WEB/package.json" ]
}

npm_in_web() {
  (cd "$WEB" && npm "$@")
}

install_web_packages() {
  need_node
  local stamp
  stamp=$(hash_of "$WEB/package-lock.json")
  if [ ! -d "$WEB/node_modules" ] || ! is_stamped web-packages "$stamp"; then
    step "Fetching the web packages" npm_in_web ci --no-audit --no-fund --prefer-offline
    write_stamp web-packages "$stamp"
  fi
}

build_web() {
  web_exists || return 0
  build_till_engine
  local stamp
  stamp=$(web_sources | hash_of_list)
  if ! is_stamped web "$stamp" || [ ! -e "$WEB/node_modules" ]; then
    install_web_packages
    step "Building the web pages" npm_in_web run build
    write_stamp web "$stamp"
  fi
}

web_sources() {
  web_exists || return 0
  find "$WEB" \( -name node_modules -o -name dist -o -name .vite \) -prune -o -type f ! -name '*.tsbuildinfo' -print0
}
