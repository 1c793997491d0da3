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
USER dossier
EXPOSE 8080
CMD ["java", "-Xmx768m", "-jar", "quarkus-run.jar"]
