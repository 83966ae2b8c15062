# The application's image. First: mvn -DskipTests package
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY target/acolhe-*.jar acolhe.jar
RUN java -Djarmode=tools -jar acolhe.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home acolhe && install -d -o 10001 /cache /anchor
WORKDIR /acolhe
# What changes seldom comes first, so that an update carries the last layers only.
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
COPY routes routes
USER 10001
EXPOSE 3000
# More carriers than cores: a turn that computes for milliseconds would else hold up the webhooks behind it.
# The archive of loaded classes is written at the first clean stop and read at each later start; without it the start is slower.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", \
  "-XX:+UseCompactObjectHeaders", "-Djdk.virtualThreadScheduler.parallelism=8", "-XX:+AutoCreateSharedArchive", \
  "-XX:SharedArchiveFile=/cache/acolhe.jsa", "-jar", "acolhe.jar"]
