package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.conversation.StagedReception;
import com.eoclinica.acolhe.triage.TurnScreen;
import com.eoclinica.acolhe.understanding.Interpreter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.component.direct.DirectComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.PropertiesSource;
import org.apache.camel.support.PluginHelper;
import org.jspecify.annotations.Nullable;

/** Plays recorded conversations through the routes of a folder, in a Camel context of its own that reaches nobody. */
final class Rehearsal implements AutoCloseable {

    private final CamelContext camel = new DefaultCamelContext();
    private final StagedLanes lanes = new StagedLanes();
    private final StagedReaders readers;
    private final StagedReception reception;

    Rehearsal(Path routes, TurnScreen screen, Interpreter reader, Clinic clinic) throws Exception {
        this.readers = new StagedReaders(screen, reader);
        this.reception = new StagedReception(clinic);
        for (var name : List.of("turnScreen", "localReader", "modelReader", "listening"))
            camel.getRegistry().bind(name, readers);
        camel.getRegistry().bind("reception", reception);
        camel.getRegistry().bind("knowledgeShelves", new StagedShelves());
        camel.addComponent("lane", lanes);
        // What leads out into the world has no route here: a call of it fails at once.
        camel.getComponent("direct", DirectComponent.class).setBlock(false);
        camel.getPropertiesComponent().addPropertiesSource(new AnySetting());
        PluginHelper.getRoutesLoader(camel).loadRoutes(new StagedRoutes(routes).find());
        camel.start();
    }

    /** Settings bound the work of a turn and decide nothing in it. */
    private static final class AnySetting implements PropertiesSource {

        @Override
        public String getName() {
            return "rehearsal";
        }

        @Override
        public @Nullable String getProperty(String name) {
            return name.startsWith("acolhe.") ? "1" : null;
        }
    }

    /** One turn after another, each with what was decided in those before. */
    List<StagedTurn> play(List<List<String>> turns) throws Exception {
        reception.startOver();
        var played = new ArrayList<StagedTurn>();
        for (var words : turns) played.add(playOne(words));
        return played;
    }

    private StagedTurn playOne(List<String> words) throws Exception {
        readers.next();
        var failure = lanes.run(reception.next(words));
        var answered = reception.isCommitted() && lanes.isSent();
        var verdict = reception.verdict()
                + (readers.isScreenedFirst() ? "" : ", not screened first")
                + (answered ? "" : ", not answered")
                + (failure == null ? "" : ", failed");
        return new StagedTurn(String.join(" / ", words), verdict, reception.deed());
    }

    @Override
    public void close() {
        camel.stop();
    }
}
