package com.eoclinica.acolhe.privacy;

import java.util.StringJoiner;
import org.springframework.stereotype.Component;

/** The records of processing (LGPD art. 37), written out of the data catalogue, so that they are never stale. */
@Component
public class ProcessingRecords {

    private final Catalogue catalogue;

    ProcessingRecords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Markdown, in Portuguese. */
    public String text() {
        var text = new StringJoiner("\n", "", "\n");
        text.add("# Registro das operações de tratamento (LGPD, art. 37)").add("");
        text.add("Controladora: a clínica. Operadora: quem opera o Acolhe para ela.")
                .add("");
        text.add("| onde | o que guarda | de quem | para quê | por quanto tempo | na exclusão | lacrado |");
        text.add("|---|---|---|---|---|---|---|");
        catalogue.tables().forEach((name, table) -> text.add(line(name, table)));
        catalogue.topics().forEach((name, each) -> text.add(line("fila " + name, each)));
        catalogue.keys().forEach((name, each) -> text.add(line("memória rápida " + name, each)));
        catalogue.outside().forEach((name, each) -> text.add(line("fora: " + name, each)));
        return text.toString();
    }

    private String line(String name, KeptTable table) {
        return row(
                name,
                table.holds(),
                whose(table.whose()),
                catalogue.purpose(table.purpose()),
                catalogue.retention(table).inWords(),
                erasure(table),
                String.join(", ", table.sealed().keySet()));
    }

    private String line(String name, KeptElsewhere kept) {
        return row(
                name,
                kept.holds(),
                whose(kept.whose()),
                catalogue.purpose(kept.purpose()),
                kept.retention(),
                "no prazo",
                "");
    }

    private static String whose(String whose) {
        return switch (whose) {
            case "patient" -> "paciente";
            case "staff" -> "equipe";
            default -> "ninguém (só números e identificadores)";
        };
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String erasure(KeptTable table) {
        if (table.person() == null || table.isKeptAtErasure()) return "fica, sem dados pessoais";
        return table.isDeletedAtErasure() ? "apagado" : "esvaziado";
    }
}
