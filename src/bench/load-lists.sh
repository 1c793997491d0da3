#!/usr/bin/env bash
# Sends real list files to a running service and prints each report in a line: what the measurements of docs/measurements.md start from.
#   src/bench/load-lists.sh FOLDER [ADDRESS]
# FOLDER holds <list code>/<files> or <list code>/<publication>/<files>; of several publications the first in order of name is sent.
set -euo pipefail
folder=${1:?usage: load-lists.sh FOLDER [ADDRESS]}
address=${2:-http://localhost:8080}
for list in us-ofac-sdn us-ofac-cons uk-sanctions-list uk-ofsi-conlist eu-fsf; do
  [ -d "$folder/$list" ] || continue
  files=$(find "$folder/$list" -maxdepth 1 -iname '*.csv' | sort)
  if [ -z "$files" ]; then
    publication=$(find "$folder/$list" -mindepth 1 -maxdepth 1 -type d | sort | { [ "$list" = uk-sanctions-list ] && tail -1 || head -1; })
    files=$(find "$publication" -maxdepth 1 -iname '*.csv' | sort)
  fi
  parts=()
  while read -r file; do parts+=(-F "files=@$file;type=text/csv"); done <<<"$files"
  answer=$(curl -sS -w '\n%{time_total}' -X POST "${parts[@]}" "$address/api/lists/$list/imports")
  printf '%-18s %6.2f s  %s\n' "$list" "$(tail -1 <<<"$answer")" "$(head -1 <<<"$answer" | cut -c1-300)"
done
