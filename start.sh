#!/bin/sh
# Starts the packaged service with the memory it needs, from any folder: ./start.sh [-Dkey=value …]. JAVA_OPTIONS adds options of the JVM.
# The first start of a build takes half a minute longer: it makes an archive of the classes that a start loads, with which later starts take
# much less work. It is made anew for another build; remove target/quarkus-app/classes.jsa after another JVM was installed.
set -eu
app=$(cd "$(dirname "$0")" && pwd)/target/quarkus-app
jar=$app/quarkus-run.jar
[ -e "$jar" ] || { echo "$jar is missing: mvn -q -DskipTests package makes it" >&2; exit 1; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
# the heap grows no further than the lists need, with room for an import; one collector thread, which leaves no gaps; few arenas of
# native memory, and what is freed there goes back to the system
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}" MALLOC_MMAP_THRESHOLD_="${MALLOC_MMAP_THRESHOLD_:-65536}" MALLOC_TRIM_THRESHOLD_="${MALLOC_TRIM_THRESHOLD_:-65536}"
memory="-Xmx768m -Xmn64m -XX:+UseSerialGC -XX:MarkSweepDeadRatio=0 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:MetaspaceSize=160m"

archive=$app/classes.jsa
if [ ! -e "$archive" ] || [ "$jar" -nt "$archive" ]; then
  echo "Making $archive for later starts"
  rm -f "$archive"
  home=$(mktemp -d)
  # in a folder of its own, with the samples only, on a port that is free
  (cd "$app/../.." && env -u DATABASE_URL -u QUARKUS_DATASOURCE_JDBC_URL DOSSIER_HOME="$home" DOSSIER_LISTS_FETCH=false DOSSIER_START_LEAVE=true \
    QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 "$java" $memory -XX:ArchiveClassesAtExit="$archive" -Xlog:cds=off -Xlog:cds+dynamic=off -jar "$jar" >"$home/out" 2>&1) ||
    echo "It was not made; the service starts without it" >&2
  rm -rf "$home"
fi
[ ! -e "$archive" ] || memory="$memory -XX:SharedArchiveFile=$archive"
exec "$java" $memory ${JAVA_OPTIONS:-} "$@" -jar "$jar"
