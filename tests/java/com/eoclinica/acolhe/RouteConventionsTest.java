package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.Beans;
import com.eoclinica.acolhe.fixtures.RouteFile;
import com.eoclinica.acolhe.fixtures.RouteFile.Node;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RouteConventionsTest {

    private static final List<RouteFile> ROUTES = RouteFile.routes();
    private static final Set<String> CODE =
            Set.of("script", "process", "groovy", "js", "joor", "java", "mvel", "ognl", "python", "spel", "xtokenize");
    private static final Set<String> ERRORS = Set.of("onException", "doTry", "errorHandler", "loadBalance");
    private static final String PLACEHOLDER = "\\{\\{acolhe\\.[^}]+}}";

    @Test
    void oneFileHoldsOneRouteInCanonicalForm() {
        assertThat(ROUTES).filteredOn(file -> file.route().isEmpty()).isEmpty();
    }

    @Test
    void idIsFolderAndFile() {
        assertThat(ROUTES)
                .filteredOn(file -> !file.name().equals(file.route().get("id")))
                .isEmpty();
    }

    @Test
    void directAddressIsTheId() {
        assertThat(ROUTES)
                .filteredOn(file -> file.from().startsWith("direct:"))
                .filteredOn(file -> !file.from().equals("direct:" + file.name()))
                .isEmpty();
    }

    @Test
    void idDescriptionPolicyAndFromStandInThisOrder() {
        assertThat(ROUTES)
                .filteredOn(file -> !List.copyOf(file.route().keySet())
                        .equals(List.of("id", "description", "routeConfigurationId", "from")))
                .isEmpty();
    }

    @Test
    void descriptionIsASentence() {
        assertThat(ROUTES)
                .filteredOn(
                        file -> !String.valueOf(file.route().get("description")).matches("\\p{Lu}.{15,}\\."))
                .isEmpty();
    }

    @Test
    void routeFitsOneScreen() {
        assertThat(RouteFile.all())
                .filteredOn(file -> file.text().lines().count() > 70)
                .isEmpty();
    }

    @Test
    void routeBranchesOnce() {
        assertThat(ROUTES).filteredOn(file -> file.nodes("choice").count() > 1).isEmpty();
    }

    @Test
    void routeHoldsNoCodeAndNoErrorHandlingOfItsOwn() {
        assertThat(offending(ROUTES, node -> CODE.contains(node.key()) || ERRORS.contains(node.key())))
                .isEmpty();
    }

    @Test
    void nothingIsLoggedFromARoute() {
        assertThat(offending(ROUTES, node -> node.key().equals("log") || isUri(node, "log:")))
                .isEmpty();
    }

    @Test
    void expressionsAndParametersAreWrittenOut() {
        assertThat(offending(ROUTES, RouteConventionsTest::isShorthand)).isEmpty();
    }

    private static boolean isShorthand(Node node) {
        return switch (node.key()) {
            case "to", "toD", "setBody", "simple", "constant" -> node.value() instanceof String;
            case "uri" -> node.text().contains("?");
            case "setHeader", "setVariable", "filter" -> !node.map().containsKey("expression");
            default -> false;
        };
    }

    @Test
    void hostsTopicsAndDelaysAreSettings() {
        assertThat(offending(RouteFile.all(), RouteConventionsTest::isLiteral)).isEmpty();
    }

    private static boolean isLiteral(Node node) {
        if (node.value() instanceof String text && text.matches(".*(://|localhost|\\d+\\.\\d+\\.\\d+\\.\\d+).*")) {
            return true;
        }
        return switch (node.key()) {
            case "topic", "brokers", "cron", "period", "redeliveryDelay" ->
                !node.text().matches(PLACEHOLDER);
            case "uri" -> node.text().startsWith("kafka:") && !node.text().matches("kafka:" + PLACEHOLDER);
            case "httpUri" -> !node.text().matches(PLACEHOLDER + ".*");
            default -> false;
        };
    }

    @Test
    void beansBelongToTheModuleOfTheFolder() {
        var beans = Beans.read();

        assertThat(ROUTES)
                .allSatisfy(file -> assertThat(file.nodes("ref").map(Node::text))
                        .as("beans of %s", file)
                        .allMatch(bean ->
                                Stream.of(file.folder(), "camel", "shared").anyMatch(at -> beans.belongs(bean, at))));
    }

    @Test
    void everyCallReachesARoute() {
        var addresses = ROUTES.stream().map(RouteFile::from).collect(Collectors.toSet());

        assertThat(RouteFile.all())
                .allSatisfy(
                        file -> assertThat(calls(file)).as("calls of %s", file).allMatch(addresses::contains));
    }

    private static Stream<String> calls(RouteFile file) {
        return file.nodes().stream()
                .map(Node::value)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(value -> value.startsWith("direct:"));
    }

    @Test
    void everyPolicyIsDefined() {
        var defined = RouteFile.all().stream()
                .flatMap(file -> file.nodes("routeConfiguration"))
                .map(node -> node.map().get("id"))
                .collect(Collectors.<Object>toSet());

        assertThat(ROUTES)
                .allSatisfy(file -> assertThat(defined)
                        .as("policy of %s", file)
                        .contains(file.route().get("routeConfigurationId")));
    }

    private static boolean isUri(Node node, String start) {
        return node.key().equals("uri") && node.text().startsWith(start);
    }

    private static List<String> offending(List<RouteFile> files, Predicate<Node> rule) {
        Function<RouteFile, Stream<String>> offences =
                file -> file.nodes().stream().filter(rule).map(node -> file + ": " + node);
        return files.stream().flatMap(offences).toList();
    }
}
