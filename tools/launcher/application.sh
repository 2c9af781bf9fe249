# Starts the application, with memory and start-up settings that were measured (bench/README.md).
# shellcheck shell=bash

readonly CACHE="$APPLICATION/toonbank.aot"

# The cache is only valid with the settings it was made with, so both come from here.
java_options() {
  printf '%s\n' -Xms64m -Xmx320m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:MaxMetaspaceSize=256m \
    -XX:ReservedCodeCacheSize=128m -Xss512k --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Duser.timezone=UTC -Dfile.encoding=UTF-8 -Djava.awt.headless=true
}

# Starts the application once on a throw-away database, where it lives through a week of the demo, asks for some pages, and keeps what
# the virtual machine learned: a first start then seeds faster, and a shop sells faster from its first customer on.
train_application() {
  if [ -f "$CACHE" ] || [ "${TOONBANK_AOT:-on}" = off ]; then
    return 0
  fi
  need_java is_wanted_runtime
  step "Preparing a quick start" train
}

train() {
  local options folder port pid
  mapfile -t options < <(java_options)
  folder="$WORKSHOP/training"
  rm -rf "$folder"
  mkdir -p "$folder"
  port=$(free_port)
  TOONBANK_DATABASE_URL='' "$JAVA_HOME/bin/java" "${options[@]}" -XX:AOTCacheOutput="$CACHE" -jar "$APPLICATION/toonbank.jar" \
    --toonbank.data="$folder" --toonbank.demo=on --toonbank.demo.days=7 --server.port="$port" \
    '--toonbank.database.settings[fsync]=off' </dev/null 8>&- &
  pid=$!
  # a process in the background hears no Ctrl-C of its own
  trap 'kill -TERM $pid 2>/dev/null; wait $pid; rm -rf "$folder" "$CACHE"; exit 130' INT TERM
  local answered=no
  if answers_within 240 "$port" "$pid"; then
    answered=yes
    ask_for_pages "$port"
  fi
  kill -TERM $pid 2>/dev/null || true
  wait $pid || true
  trap - INT TERM
  [ $answered = yes ] || rm -f "$CACHE" # of a start that failed there is nothing to learn
  rm -rf "$folder"
  if [ ! -f "$CACHE" ]; then
    echo "No cache was written; the application starts without it, a little slower."
  fi
}

ask_for_pages() {
  local round path
  for round in 1 2 3; do
    for path in / /search?q=lamp /sign-in /backoffice/ /till/ /actuator/health /.well-known/ucp /api/admin/orders /nowhere; do
      echo "$round $path: $(page_status "$1" "$path" text/html,*/*)"
    done
  done
}

# answers_within SECONDS PORT PID
answers_within() {
  local deadline=$((SECONDS + $1))
  while [ $SECONDS -lt $deadline ] && kill -0 "$3" 2>/dev/null; do
    [ "$(page_status "$2" /actuator/health)" != 200 ] || return 0
    sleep 0.2
  done
  return 1
}

# page_status PORT PATH [ACCEPT] : the status of a page, asked for without any program that a bare machine may lack.
page_status() {
  {
    exec 7<>"/dev/tcp/127.0.0.1/$1" &&
      printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nConnection: close\r\n\r\n' "$2" "${3:-*/*}" >&7 &&
      head -n 1 <&7 | cut -d ' ' -f 2
  } 2>/dev/null
}

free_port() {
  local port
  while true; do
    port=$((20000 + RANDOM % 10000))
    if ! (exec 7<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      printf '%s\n' "$port"
      return
    fi
  done
}

run_application() {
  local arguments=() demo=''
  while [ $# -gt 0 ]; do
    case $1 in
      --empty) demo=off ;;
      --demo) demo=on ;;
      --port) arguments+=(--server.port="$(value_of "$@")") && shift ;;
      --port=*) arguments+=(--server.port="${1#*=}") ;;
      --data) TOONBANK_DATA=$(absolute "$(value_of "$@")") && shift ;;
      --data=*) TOONBANK_DATA=$(absolute "${1#*=}") ;;
      --*=*) arguments+=("$1") ;;
      *) fail "run does not know '$1'. See ./toonbank help" ;;
    esac
    shift
  done
  export TOONBANK_DATA=${TOONBANK_DATA:-$TOONBANK_HOME/data}
  start_java --toonbank.demo="$(demo_mode "$demo")" ${arguments[@]+"${arguments[@]}"}
}

# A shop that began as the demo stays one, and a shop that began empty never opens to the demo's published passwords. Until there is
# a database nothing has begun.
demo_mode() {
  local chosen=$1 remembered="$TOONBANK_DATA/demo-mode" begun=yes
  [ -e "$remembered" ] || begun=no
  [ -d "$TOONBANK_DATA/postgres-18" ] || [ -n "${TOONBANK_DATABASE_URL:-}" ] || begun=no
  if [ -z "$chosen" ]; then
    chosen=$(cat "$remembered" 2>/dev/null || echo on)
  fi
  if [ $begun = no ] && mkdir -p "$TOONBANK_DATA" 2>/dev/null; then
    printf '%s\n' "$chosen" >"$remembered" 2>/dev/null || true
  fi
  printf '%s\n' "$chosen"
}

# import and report: the application's own commands, with the same database.
run_command() {
  local arguments=()
  while [ $# -gt 0 ]; do
    case $1 in
      --data) TOONBANK_DATA=$(absolute "$(value_of "$@")") && shift ;;
      --data=*) TOONBANK_DATA=$(absolute "${1#*=}") ;;
      *) arguments+=("$1") ;;
    esac
    shift
  done
  start_java "${arguments[@]}"
}

value_of() {
  [ $# -ge 2 ] || fail "$1 needs a value."
  printf '%s\n' "$2"
}

absolute() {
  case $1 in
    /*) printf '%s\n' "$1" ;;
    *) printf '%s\n' "$PWD/$1" ;;
  esac
}

# Becomes the application, so that Ctrl-C and SIGTERM reach it.
start_java() {
  build_application
  end_build
  need_java is_wanted_runtime
  export TOONBANK_DATA=${TOONBANK_DATA:-$TOONBANK_HOME/data}
  local options extra=()
  mapfile -t options < <(java_options)
  [ ! -f "$CACHE" ] || options+=("-XX:AOTCache=$CACHE" '-Xlog:aot*=off' '-Xlog:cds*=off')
  if [ -n "${TOONBANK_JAVA_OPTIONS:-}" ]; then
    read -r -a extra <<<"$TOONBANK_JAVA_OPTIONS"
  fi
  exec "$JAVA_HOME/bin/java" "${options[@]}" ${extra[@]+"${extra[@]}"} -jar "$APPLICATION/toonbank.jar" "$@"
}
