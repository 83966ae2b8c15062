package com.eoclinica.acolhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.fixtures.Stores;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever adds a column, a topic or a key says in the data catalogue whose data it holds, why and for how long. */
class DataCatalogueIT {

    private final RunningProduct product = RunningProduct.get();
    private final Catalogue catalogue = product.bean(Catalogue.class);

    @Test
    void everyColumnIsCatalogued() {
        assertThat(catalogued()).doesNotHaveDuplicates().containsAll(columns());
    }

    @Test
    void everyTopicIsCatalogued() {
        var topics = product.bean(CamelContext.class).getEndpoints().stream()
                .map(each -> Pattern.compile("kafka://([\\w.-]+)").matcher(each.getEndpointBaseUri()))
                .filter(java.util.regex.Matcher::find)
                .map(each -> each.group(1))
                .collect(Collectors.toSet());

        assertThat(catalogue.topics().keySet()).containsAll(topics).isNotEmpty();
    }

    @Test
    void everyKeyIsCatalogued() {
        product.phone().patient("5511977770077", "Paciente").says("bom dia");

        assertThat(new Stores(product).redisKeys())
                .allMatch(key -> catalogue.keys().keySet().stream()
                        .anyMatch(pattern -> key.matches(pattern.replace("*", ".*"))));
    }

    @Test
    void everyEntrySaysWhyAndHowLong() {
        assertThat(catalogue.tables()).allSatisfy((name, table) -> {
            assertThat(table.whose()).isIn("patient", "staff", "nobody");
            assertThat(catalogue.purpose(table.purpose())).isNotNull();
            assertThat(catalogue.retention(table)).isNotNull();
            if (catalogue.retention(table).days() != null)
                assertThat(table.age())
                        .as("%s is kept for a time and has no date to count from", name)
                        .isNotNull();
        });
    }

    @Test
    void theConditionsOfTheCatalogueAreSql() {
        assertThat(product.bean(CleanUp.class).overdue()).isNotNull();
    }

    @Test
    void theRecordsOfProcessingNameEveryTable() {
        assertThat(product.bean(ProcessingRecords.class).text())
                .contains(catalogue.tables().keySet())
                .contains("11, II, f")
                .doesNotContain("null");
    }

    private List<String> catalogued() {
        return catalogue.tables().entrySet().stream()
                .flatMap(each -> each.getValue().columns().stream().map(column -> each.getKey() + "." + column))
                .toList();
    }

    private List<String> columns() {
        return product.bean(JdbcClient.class).sql("""
                        select table_name || '.' || column_name from information_schema.columns
                         where table_schema = 'public' and table_name not like 'flyway%'
                        """).query(String.class).list();
    }
}
