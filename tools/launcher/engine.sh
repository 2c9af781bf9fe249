# The pricing engine as JavaScript, for tills without network; compiled again only when its sources changed.
# shellcheck shell=bash

readonly TILL_ENGINE="$TOONBANK_HOME/web/till/engine/pricing-engine.js"

till_engine_sources() {
  find "$TOONBANK_HOME/pom.xml" "$TOONBANK_HOME/pricing-engine/pom.xml" "$TOONBANK_HOME/pricing-engine/src/main" \
    "$TOONBANK_HOME/pricing-engine-js/pom.xml" "$TOONBANK_HOME/pricing-engine-js/src/main" -type f -print0
}

build_till_engine() {
  [ -d "$TOONBANK_HOME/pricing-engine-js" ] || return 0
  local stamp
  stamp=$(till_engine_sources | hash_of_list)
  if ! is_stamped till-engine "$stamp" || [ ! -f "$TILL_ENGINE" ]; then
    choose_maven
    step "Compiling the pricing engine for the till" maven -q -DskipTests -Dfast -Pjs -pl pricing-engine-js -am package
    mkdir -p "$(dirname "$TILL_ENGINE")"
    cp "$TOONBANK_HOME/pricing-engine-js/target/js/pricing-engine.js" "$TILL_ENGINE"
    write_stamp till-engine "$stamp"
  fi
}
