#!/usr/bin/env bash
# Starts the packaged service again on a home folder that holds lists, and prints how long that took and how much memory it needs.
#   src/bench/start-and-memory.sh LISTS [HOME] [java options, such as -Xmx512m]
# LISTS is as load-lists.sh takes it; what is imported stays in HOME, so that a second run only measures. PORT=8099 says where the service answers, STARTS=3 how often it starts.
# Queries: 10,000, half of them names of the lists, BATCH=20 in a request; then 100 articles that name listed people and others.
# ANSWERS=file keeps the answers to the queries, to be compared with those of another build.
set -euo pipefail
lists=${1:?usage: start-and-memory.sh LISTS [HOME] [java options]}
export DOSSIER_HOME=${2:-target/measured-home} DOSSIER_LISTS_FETCH=false
shift; [ $# -gt 0 ] && shift
port=${PORT:-8099}
address=http://localhost:$port
work=$(mktemp -d)
service=
stop() { [ -z "$service" ] || { kill "$service"; wait "$service" || true; service=; }; }
trap 'stop; rm -rf "$work"' EXIT

start() { # java options
  touch "$work/begun"
  java "$@" -Dquarkus.http.port="$port" -jar target/quarkus-app/quarkus-run.jar >"$work/out" 2>&1 &
  service=$!
  until curl -fs -o /dev/null "$address/q/health/ready"; do
    kill -0 "$service" || { cat "$work/out"; exit 1; }
    sleep 0.1
  done
}
megabytes() { awk -v field="$1:" '$1 == field { printf "%d MB", $2 / 1024 }' "/proc/$service/status"; }
memory() { echo "$1: resident $(megabytes VmRSS), most so far $(megabytes VmHWM)"; }

image_is_saved() {
  local image=$DOSSIER_HOME/index.image
  [ -e "$image" ] && [ ! -e "$image.new" ] && { [ "$image" -nt "$work/begun" ] || ! grep -q 'index.image is not used' "$work/out"; }
}

if [ ! -e "$DOSSIER_HOME/lists-are-in" ]; then
  start -Xmx1500m
  "$(dirname "$0")"/load-lists.sh "$lists" "$address"
  stop
  touch "$DOSSIER_HOME/lists-are-in"
fi

echo "load $(cut -d' ' -f1-3 /proc/loadavg), java $*"
# the first start of another build, or after an import by it, takes the names apart again and saves what comes out
for run in $(seq 1 "${STARTS:-3}"); do
  stop
  start "$@"
  grep ' s  ' "$work/out"
  awk '{ printf "%.1f s of processors\n", ($14 + $15) / 100 }' "/proc/$service/stat"
  memory "start $run"
  [ "$run" != 1 ] || { until image_is_saved; do sleep 1; done; sleep "${SETTLE:-20}"; }
done

# names of the lists, and made-up ones
for page in 0 1 2 3 4 5 6 7 8 9; do
  curl -fs "$address/api/listings?size=500&page=$((page * 6))" | grep -o '"name":"[^"]*"' | sed 's/^"name":"//; s/"$//'
done | grep -v '\\' | head -5000 >"$work/listed"
awk -v rows=$((10000 - $(wc -l <"$work/listed"))) 'BEGIN {
  split("Anna Ivan Olga John Mary Ahmed Fatima Wei Hans Pierre Carlos Sergei Natalia Peter Susan Ali Elena Igor Rahul Priya", given, " ")
  split("Sm Gar Kow Schnei Mar Roma Wil Tan Kha Sha Nak Bar Lind Fis Har Dub Moro Leb Kar Pop", first, " ")
  split("ith ler ov alski anova nson der tin nenko liams aka rma amura ton holm strom ris sova imi escu", last, " ")
  srand(7)
  for (i = 1; i <= rows; i++) printf "%s %s%s\n", given[1 + int(rand() * 20)], first[1 + int(rand() * 20)], last[1 + int(rand() * 20)]
}' >"$work/others"
paste -d '\n' "$work/listed" "$work/others" | grep . >"$work/names"
awk -v size="${BATCH:-20}" -v folder="$work" -v address="$address" '
function send() {
  file = folder "/queries" ++requests ".json"
  printf "{\"queries\":[%s]}", queries >file
  close(file)
  printf "%surl = \"%s/api/screenings\"\nheader = \"Content-Type: application/json\"\ndata = \"@%s\"\nfail\n", (requests > 1 ? "next\n" : ""), address, file
  queries = ""
}
{ queries = queries (queries == "" ? "" : ",") "{\"id\":\"" NR "\",\"name\":\"" $0 "\"}" }
NR % size == 0 { send() }
END { if (queries != "") send() }' "$work/names" >"$work/requests"
curl -sS -K "$work/requests" >"${ANSWERS:-/dev/null}"
memory "after $(wc -l <"$work/names") queries"

paste -d '|' "$work/listed" "$work/others" | awk -F'|' -v folder="$work" 'NR <= 3000 {
  article = int((NR - 1) / 30)
  text[article] = text[article] $1 " met " $2 " in Geneva on Tuesday, two people familiar with the talks said. "
  if (NR % 3 == 0) text[article] = text[article] "The United States imposed sanctions on " $1 " in 2018; " $2 ", a lawyer of the firm, declined to comment.\\n\\n"
} END { for (i = 0; i < 100; i++) printf "{\"title\":\"Talks in Geneva, part %d\",\"text\":\"%s\",\"language\":\"en\"}\n", i, text[i] > (folder "/article" i ".json") }'
for article in "$work"/article*.json; do
  curl -sS --fail-with-body -o "$work/answer" -H 'Content-Type: application/json' --data-binary "@$article" "$address/api/articles/preview" || { head -c 300 "$work/answer"; exit 1; }
done
memory "after 100 articles"
sleep "${SETTLE:-20}"
memory "${SETTLE:-20} s later"
[ -z "${HISTOGRAM:-}" ] || { jcmd "$service" GC.class_histogram >"$HISTOGRAM"; jcmd "$service" GC.heap_info >>"$HISTOGRAM"; jcmd "$service" VM.native_memory summary >>"$HISTOGRAM"; }
