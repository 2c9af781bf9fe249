#!/usr/bin/env bash
# Loads the whole of UCI's "Online Retail" into an empty database with the command people use, asks the order book for the file's own
# totals, and then posts 10,000 stock rows and 10,000 price rows over the admin API. Usage: bench/import.sh [FILE]; run by
# ./toonbank bench import.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
application=${TOONBANK_APPLICATION:-$here/../.toonbank/app}
file=${1:-${TOONBANK_UCI_FILE:-$here/../../shared/data/uci-online-retail/online_retail.csv.gz}}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

readonly LINES=541909 INVOICES=25900 CUSTOMERS=4372 QUANTITY=5176450 TOTAL=9747747.934

if [ ! -f "$file" ]; then
  echo "import: the UCI file is not here ($file). Fetch \"Online Retail\" (doi 10.24432/C5BW33) as CSV and give its name: bench/import.sh FILE"
  exit 1
fi
file=$(cd "$(dirname "$file")" && pwd)/$(basename "$file")

folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
export TOONBANK_DATA="$folder/data"
unset TOONBANK_DATABASE_URL

run() {
  "$java" -Xms64m -Xmx320m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Duser.timezone=UTC -Dfile.encoding=UTF-8 \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -jar "$application/toonbank.jar" "$@"
}

(cd "$folder" && run import uci "$file") >"$folder/summary" 2>"$folder/progress" &
job=$!
# The application is the child of the subshell; its resident memory, once a second.
while kill -0 "$job" 2>/dev/null; do
  for child in $(pgrep -P "$job" java || true) $job; do
    grep -s VmRSS "/proc/$child/status" | tr -dc '0-9\n' | awk '$1 > 50000' >>"$folder/memory" || true
  done
  sleep 1
done
wait "$job" || { tail -5 "$folder/progress" "$folder/summary"; exit 1; }
cat "$folder/summary"

speed=$(sed -n 's/.*; \([0-9,]*\) rows\/s.*/\1/p' "$folder/summary" | tr -d ,)
highest=$(sort -n "$folder/memory" | tail -1)
first=$(head -n $((($(wc -l <"$folder/memory") + 4) / 5)) "$folder/memory" | sort -n | tail -1)

run report orders --by all --channel uci --csv 2>/dev/null | tail -1 | tr -d '\r' >"$folder/totals"
IFS=, read -r _ _ lines invoices _ _ customers quantity total rounded difference <"$folder/totals"
echo "Book: $lines lines, $invoices invoices, $customers customers, quantity $quantity, total $total (rounded $rounded, difference $difference)"
echo "File: $LINES lines, $INVOICES invoices, $CUSTOMERS customers, quantity $QUANTITY, total $TOTAL"

same=false
if [ "$lines $invoices $customers $quantity $total" = "$LINES $INVOICES $CUSTOMERS $QUANTITY $TOTAL" ]; then same=true; fi

"$here/run-program.sh" ImportBench "$file" "$speed" $((highest / 1024)) $((first / 1024)) "$same"
