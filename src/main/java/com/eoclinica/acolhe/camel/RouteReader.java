package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.understanding.MergedReader;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sample;
import com.eoclinica.acolhe.understanding.Sender;
import org.apache.camel.FluentProducerTemplate;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** Reads a text by the very route a conversation's turn takes. */
@Component
class RouteReader implements MergedReader {

    private final FluentProducerTemplate routes;
    private final Clinics clinics;

    RouteReader(ProducerTemplate routes, Clinics clinics) {
        this.routes = routes.getCamelContext().createFluentProducerTemplate();
        this.clinics = clinics;
    }

    /** What the route looks for in a screening. */
    public record Screened(boolean isEmergency) {}

    @Override
    public Reading read(String text, Question question, boolean emergency) {
        var sender = Sender.nobody(clinics.ofSession("default").id());
        return routes.withVariable("hearing", new Sample(text, question, sender))
                .withVariable("screening", new Screened(emergency))
                .withBody(text)
                .to("direct:understanding.read-turn")
                .request(Reading.class);
    }
}
