package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.SmallClinic;
import com.eoclinica.acolhe.triage.Triage;
import com.eoclinica.acolhe.understanding.Reading;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The faces that read lines as a fuzzer sees them: every line is answered, or it is said what is wrong with it. */
public final class FuzzedLine {

    private static final Clinics CLINICS = (Clinics) Proxy.newProxyInstance(
            Clinics.class.getClassLoader(), new Class<?>[] {Clinics.class}, (_, _, _) -> SmallClinic.open());
    private static final Reading NOTHING =
            new Reading(List.of(), List.of(), Map.of(), List.of(), Optional.empty(), "fuzz");
    private static final UnderstandingFace FACE = new UnderstandingFace(
            new Evaluation(new Triage(), (_, _) -> NOTHING, null, CLINICS, new ObjectMapper(), Clock.systemUTC()));

    private FuzzedLine() {}

    /** The name Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        FACE.evaluate(new StringReader(text), "off");
        FACE.report(new StringReader(text), "off");
    }
}
