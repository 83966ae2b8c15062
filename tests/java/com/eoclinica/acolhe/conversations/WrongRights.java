package com.eoclinica.acolhe.conversations;

import com.eoclinica.acolhe.patient.Consents;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Consents, rights and hand-offs in PostgreSQL that the patient never spoke of. */
final class WrongRights {

    private static final Pattern ABOUT_MESSAGES =
            Pattern.compile("receb|mensage|aviso|lembrete|\\bsair\\b|\\bpar[ae]r?\\b|stop");
    private static final Pattern ABOUT_AI =
            Pattern.compile("robo|maquina|\\bia\\b|inteligencia|assistente|automatic|bot\\b");
    private static final Pattern ABOUT_DATA = Pattern.compile("dados|apag|exclu|lgpd|esquec|corrig|informac");
    private static final Pattern ABOUT_COMING = Pattern.compile("confirm|presenca|\\bvou\\b");

    private final World world;
    private final Stage stage;
    private final Talk talk;

    WrongRights(World world, Stage stage, Talk talk) {
        this.world = world;
        this.stage = stage;
        this.talk = talk;
    }

    /** @param patients of this phone */
    List<String> found(UUID[] patients) {
        var wrong = new ArrayList<String>();
        var consents = world.bean(Consents.class).of(stage.correspondent());
        if (!talk.chose("2. Os avisos que recebo"))
            unless(ABOUT_MESSAGES, consents.optedOut() ? 1 : 0, "opted out", wrong);
        unless(ABOUT_AI, consents.refusedAi() ? 1 : 0, "refused AI", wrong);
        unless(
                ABOUT_DATA,
                count("select count(*) from rights_request where person_id = ?"),
                "asked for a right",
                wrong);
        unless(ABOUT_COMING, confirmed(patients), "confirmed presence", wrong);
        if (closed() > 0) wrong.add("a hand-off was closed");
        return wrong;
    }

    private void unless(Pattern asked, int times, String what, List<String> wrong) {
        if (times > 0 && !asked.matcher(talk.words()).find()) wrong.add(what + ", and nobody asked for it");
    }

    private int confirmed(UUID[] patients) {
        return world.db()
                .sql("select count(*) from appointment where patient_id = any(?) and confirmed_at is not null")
                .param(patients)
                .query(Integer.class)
                .single();
    }

    private int closed() {
        return count("""
                select count(*) from hand_off h join conversation c on c.id = h.conversation_id
                 where c.correspondent_id = ? and h.status in ('returned', 'closed')
                """);
    }

    private int count(String sql) {
        return world.db()
                .sql(sql)
                .param(stage.correspondent())
                .query(Integer.class)
                .single();
    }
}
