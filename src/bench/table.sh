#!/usr/bin/env bash
# Sends a table of made-up names to a running service and prints how far it has come, every ten seconds.
#   src/bench/table.sh [ROWS] [ADDRESS] [curl options, such as --limit-rate 1M]
# Watch the memory of the service beside it: jstat -gcutil PID 10s
set -euo pipefail
rows=${1:-1000000}
address=${2:-http://localhost:8080}
job=bench-$$
table=$(mktemp)
trap 'rm -f "$table"' EXIT
awk -v rows="$rows" 'BEGIN {
  split("Anna Ivan Olga John Mary Ahmed Fatima Wei Hans Pierre Carlos Sergei Natalia Peter Susan Ali Elena Igor Rahul Priya", given, " ")
  split("Sm Gar Kow Schnei Mar Roma Wil Tan Kha Sha Nak Bar Lind Fis Har Dub Moro Leb Kar Pop", first, " ")
  split("ith ler ov alski anova nson der tin nenko liams aka rma amura ton holm strom ris sova imi escu", last, " ")
  srand(7)
  print "customer id;first name;last name;date of birth;type"
  for (i = 1; i <= rows; i++)
    printf "C%d;%s;%s%s;%d.%d.%d;person\n", i, given[1 + int(rand() * 20)], first[1 + int(rand() * 20)], last[1 + int(rand() * 20)], 1 + rand() * 28, 1 + rand() * 12, 1940 + rand() * 65
}' >"$table"
curl -sS "${@:3}" -o /dev/null -X POST -T "$table" -H 'Content-Type: text/csv' "$address/api/screenings/csv?job=$job" &
sending=$!
while kill -0 $sending 2>/dev/null; do
  sleep 10
  curl -s "$address/api/screenings/csv/jobs/$job" | cut -c1-200
  echo
done
