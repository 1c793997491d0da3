# Builds the service from source and runs it as a user of its own. Used by docker-compose.yml; not needed otherwise.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
COPY src src
RUN mvn -B -ntp -q -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --home-dir /app --shell /usr/sbin/nologin dossier
WORKDIR /app
COPY --from=build /build/target/quarkus-app ./
COPY data data
COPY seeds seeds
RUN mkdir archive && chown dossier archive
USER dossier
RUN DOSSIER_HOME=/tmp/training DOSSIER_LISTS_FETCH=false DOSSIER_START_LEAVE=true java -XX:+UseSerialGC -XX:ArchiveClassesAtExit=/app/archive/classes.jsa \
    -jar quarkus-run.jar >/tmp/training.out 2>&1 || tail -3 /tmp/training.out; rm -rf /tmp/training /tmp/training.out
EXPOSE 8080
# an archive of the classes that a start loads (docs/decisions/075-start-script-and-class-archive.md); without it the service starts as well
ENV MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=65536 MALLOC_TRIM_THRESHOLD_=65536
CMD ["java", "-Xmx768m", "-Xmn64m", "-XX:+UseSerialGC", "-XX:MarkSweepDeadRatio=0", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=20", "-XX:MetaspaceSize=160m", "-XX:SharedArchiveFile=/app/archive/classes.jsa", "-jar", "quarkus-run.jar"]
