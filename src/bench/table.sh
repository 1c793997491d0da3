#!/usr/bin/env bash
# Sends a table of made-up customers to a running service and prints how far it has come, every ten seconds.
#   src/bench/table.sh [ROWS] [ADDRESS] [curl options, such as --limit-rate 1M]
# CUSTOMERS=few (the usual): people of 8,000 names, with their kind; CUSTOMERS=many: people and firms whose names seldom come twice, without it.
# Watch the memory of the service beside it: jstat -gcutil PID 10s
set -euo pipefail
rows=${1:-1000000}
address=${2:-http://localhost:8080}
job=bench-$$
world=$(cd "$(dirname "$0")/../main/resources/dossier/names/world" && pwd)
table=$(mktemp)
trap 'rm -f "$table"' EXIT
few() {
  awk -v rows="$rows" 'BEGIN {
    split("Anna Ivan Olga John Mary Ahmed Fatima Wei Hans Pierre Carlos Sergei Natalia Peter Susan Ali Elena Igor Rahul Priya", given, " ")
    split("Sm Gar Kow Schnei Mar Roma Wil Tan Kha Sha Nak Bar Lind Fis Har Dub Moro Leb Kar Pop", first, " ")
    split("ith ler ov alski anova nson der tin nenko liams aka rma amura ton holm strom ris sova imi escu", last, " ")
    srand(7)
    print "customer id;first name;last name;date of birth;type"
    for (i = 1; i <= rows; i++)
      printf "C%d;%s;%s%s;%d.%d.%d;person\n", i, given[1 + int(rand() * 20)], first[1 + int(rand() * 20)], last[1 + int(rand() * 20)], 1 + rand() * 28, 1 + rand() * 12, 1940 + rand() * 65
  }'
}
# given names and surnames of one country go together; a firm is a surname, one or two words of trade and a legal form
many() {
  awk -F '\t' -v rows="$rows" '
    /^#/ { next }
    FILENAME ~ /forenames/ { given[$1, ++givens[$1]] = $4; next }
    { surname[$1, ++surnames[$1]] = $4 }
    END {
      for (country in surnames) if (country in givens) countries[++n] = country
      words = split("Trading Logistics Shipping Foods Textiles Energy Consulting Steel Pharma Construction Travel Media Software Marine Electronics Motors Timber Dental Insurance Cargo", word, " ")
      places = split("Northern Global Baltic Pacific Royal United First Modern Central Alpine Golden Eastern New Blue National", place, " ")
      forms = split("Ltd|GmbH|LLC|Inc|S.A.|B.V.|Co., Ltd.|SRL|Oy|AB|Pty Ltd|SARL", form, "|")
      srand(7)
      print "customer id;name;date of birth;country"
      for (i = 1; i <= rows; i++) {
        c = countries[1 + int(rand() * n)]
        s = surname[c, 1 + int(rand() * surnames[c])]
        if (rand() < .25) {
          name = (rand() < .5 ? place[1 + int(rand() * places)] " " : "") s " " word[1 + int(rand() * words)] (rand() < .4 ? " & " word[1 + int(rand() * words)] : "") " " form[1 + int(rand() * forms)]
          born = ""
        } else {
          name = given[c, 1 + int(rand() * givens[c])] (rand() < .4 ? " " given[c, 1 + int(rand() * givens[c])] : "") " " s
          born = rand() < .5 ? sprintf("%04d-%02d-%02d", 1940 + rand() * 65, 1 + rand() * 12, 1 + rand() * 28) : ""
        }
        printf "C%d;%s;%s;%s\n", i, name, born, rand() < .7 ? c : ""
      }
    }' "$world/forenames.tsv" "$world/surnames.tsv"
}
"${CUSTOMERS:-few}" >"$table"
curl -sS "${@:3}" -o /dev/null -X POST -T "$table" -H 'Content-Type: text/csv' "$address/api/screenings/csv?job=$job" &
sending=$!
while kill -0 $sending 2>/dev/null; do
  sleep 10
  curl -s "$address/api/screenings/csv/jobs/$job" | cut -c1-200
  echo
done
