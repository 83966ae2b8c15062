package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is built tomorrow is what was built today: no version is left to chance. */
class BuildTest {

    /** The parent, itself pinned, gives these their versions. */
    private static final List<String> PINNED_BY_PARENT = List.of(
            "maven-compiler-plugin",
            "maven-surefire-plugin",
            "maven-failsafe-plugin",
            "spring-boot-maven-plugin",
            "cyclonedx-maven-plugin");

    @Test
    void everyPluginHasAVersionOfItsOwnOrTheParents() throws Exception {
        assertThat(elements("plugin")).isNotEmpty().allSatisfy(plugin -> {
            if (!PINNED_BY_PARENT.contains(child(plugin, "artifactId")))
                assertThat(child(plugin, "version")).isNotEmpty();
        });
    }

    @Test
    void noVersionMoves() throws Exception {
        assertThat(elements("version"))
                .extracting(each -> each.getTextContent().strip())
                .filteredOn(each -> !each.equals("[25,26)") && !each.equals("0.1.0-SNAPSHOT"))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(version)
                        .doesNotContain("SNAPSHOT", "LATEST", "RELEASE,", "[", "(", "+")
                        .isNotBlank());
    }

    @Test
    void noVersionOfThePropertiesMoves() throws Exception {
        var properties = (Element) elements("properties").getFirst();
        assertThat(elements(properties.getElementsByTagName("*")))
                .filteredOn(each -> each.getTagName().endsWith(".version"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getTextContent()).matches("[0-9][0-9A-Za-z.-]*"));
    }

    private static List<Element> elements(String name) throws Exception {
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        return elements(pom.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String child(Element element, String name) {
        return elements(element.getElementsByTagName(name)).stream()
                .filter(each -> each.getParentNode() == element)
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }
}
