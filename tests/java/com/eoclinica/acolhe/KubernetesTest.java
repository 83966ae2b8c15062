package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The manifests are what Kubernetes' own types say, and agree with the compose file and the application. */
class KubernetesTest {

    private static final Path BASE = Path.of("deploy/kubernetes/base");

    /** The types put what they do not know aside; here it is an error. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public @Nullable Boolean hasAnySetter(Annotated member) {
                    return member.hasAnnotation(JsonAnySetter.class) ? Boolean.FALSE : null;
                }
            });

    private static final Map<String, Class<? extends HasMetadata>> TYPES = Map.of(
            "Deployment", Deployment.class,
            "Service", Service.class,
            "ConfigMap", ConfigMap.class,
            "PodDisruptionBudget", PodDisruptionBudget.class,
            "HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "NetworkPolicy", NetworkPolicy.class);

    @Test
    void everyFieldIsOneThatKubernetesKnows() throws Exception {
        for (var document : documents()) {
            var type = TYPES.get(document.path("kind").asText());
            if (type == null) continue;

            assertThatCode(() -> JSON.treeToValue(document, type))
                    .as("%s %s", type.getSimpleName(), document.path("metadata").path("name"))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void onlyTheScaledObjectHasNoTypeHere() throws Exception {
        assertThat(documents().stream()
                        .map(each -> each.path("kind").asText())
                        .filter(kind -> !TYPES.containsKey(kind)))
                .containsExactlyInAnyOrder("ScaledObject", "Kustomization");
    }

    @Test
    void theApplicationRunsWithoutRightsAndWithBounds() throws Exception {
        var pod = one(Deployment.class).getSpec().getTemplate().getSpec();
        var app = pod.getContainers().getFirst();

        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(app.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(app.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(app.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(app.getResources().getLimits()).containsKeys("cpu", "memory");
        assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(20);
        assertThat(app.getImage()).doesNotContain("latest");
    }

    @Test
    void secretsAreNamedAndNeverWritten() throws Exception {
        var app = app();

        assertThat(app.getEnv()).allMatch(each -> each.getValueFrom().getSecretKeyRef() != null);
        assertThat(one(ConfigMap.class).getData().keySet()).noneMatch(key -> key.matches(".*(PASSWORD|KEY|SECRET).*"));
        try (var files = Files.walk(Path.of("deploy/kubernetes"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .noneMatch(file -> text(file).contains("kind: Secret\n"));
        }
    }

    @Test
    void theSettingsAreThoseOfTheComposeFile() throws Exception {
        var settings = Stream.concat(
                        app().getEnv().stream().map(EnvVar::getName), one(ConfigMap.class).getData().keySet().stream())
                .collect(Collectors.toSet());

        assertThat(settings).containsAll(composed());
    }

    @Test
    void everySelectorFindsTheApplication() throws Exception {
        var labels = one(Deployment.class).getSpec().getTemplate().getMetadata().getLabels();

        assertThat(labels).containsAllEntriesOf(one(Service.class).getSpec().getSelector());
        assertThat(labels)
                .containsAllEntriesOf(
                        one(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels());
        assertThat(one(HorizontalPodAutoscaler.class)
                        .getSpec()
                        .getScaleTargetRef()
                        .getName())
                .isEqualTo(one(Deployment.class).getMetadata().getName());
    }

    @Test
    void whatScalesItNamesOurTopicAndConsumer() throws Exception {
        var scaled = documents().stream()
                .filter(each -> each.path("kind").asText().equals("ScaledObject"))
                .findFirst()
                .orElseThrow();
        var lag = scaled.path("spec").path("triggers").path(0).path("metadata");

        assertThat(text(Path.of("src/main/resources/application.yaml")))
                .contains(lag.path("topic").asText());
        assertThat(text(Path.of("routes/channel/keep-message.camel.yaml")))
                .contains("groupId: " + lag.path("consumerGroup").asText());
    }

    @Test
    void productionFollowsStagingFollowsDevelopment() {
        var jobs = yaml(Path.of(".github/workflows/deploy.yml")).path("jobs");

        assertThat(jobs.path("staging").path("needs").asText()).isEqualTo("development");
        assertThat(jobs.path("production").path("needs").asText()).isEqualTo("staging");
        assertThat(jobs.properties())
                .allSatisfy(job -> assertThat(Path.of("deploy/kubernetes", job.getKey(), "kustomization.yaml"))
                        .exists());
    }

    private static Container app() throws Exception {
        return one(Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst();
    }

    /** The variables the compose file gives the application. */
    private static Set<String> composed() {
        var environment =
                yaml(Path.of("docker-compose.yml")).path("services").path("app").path("environment");
        return environment.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static <T extends HasMetadata> T one(Class<T> type) throws Exception {
        for (var document : documents())
            if (type.equals(TYPES.get(document.path("kind").asText()))) return JSON.treeToValue(document, type);
        throw new AssertionError("no " + type.getSimpleName());
    }

    private static List<JsonNode> documents() throws IOException {
        try (var files = Files.list(BASE)) {
            return files.sorted()
                    .flatMap(file ->
                            StreamSupport.stream(new Yaml().loadAll(text(file)).spliterator(), false))
                    .map(each -> JSON.<JsonNode>valueToTree(each))
                    .toList();
        }
    }

    private static JsonNode yaml(Path file) {
        return JSON.valueToTree(new Yaml().load(text(file)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
