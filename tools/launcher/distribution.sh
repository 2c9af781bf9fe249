# An archive for machines that run Toonbank and do not build it.
# shellcheck shell=bash

make_distribution() {
  build_application
  local name="toonbank" out="$TOONBANK_HOME/dist"
  rm -rf "${out:?}/$name"
  mkdir -p "$out/$name/.toonbank/app"
  cp -R "$APPLICATION/." "$out/$name/.toonbank/app/"
  rm -f "$out/$name/.toonbank/app/toonbank.aot" # made on the first start: it fits one machine's Java only
  cp "$TOONBANK_HOME/toonbank" "$TOONBANK_HOME/README.md" "$out/$name/"
  mkdir -p "$out/$name/tools"
  cp -R "$TOONBANK_HOME/tools/launcher" "$out/$name/tools/"
  tar -C "$out" -czf "$out/$name.tar.gz" "$name"
  rm -rf "${out:?}/$name"
  say "Written: $out/$name.tar.gz (unpack it anywhere, then ./toonbank run)"
}
