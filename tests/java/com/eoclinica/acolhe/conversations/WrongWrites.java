package com.eoclinica.acolhe.conversations;

import com.eoclinica.acolhe.conversation.Spoken;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.shared.PatientId;
import com.eoclinica.acolhe.shared.Unaccented;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in PostgreSQL after a dialogue and its patient never agreed to: each row of the book's history needs an
 * explicit yes to a read-back of the very same facts, each name, CPF and birth date the patient's own words.
 */
final class WrongWrites {

    private static final Locale BRAZIL = Locale.of("pt", "BR");
    private static final Map<String, String> QUESTIONS = Map.of(
            "booked", "Posso marcar?",
            "moved", "Posso remarcar?",
            "cancelled", "quer cancelar esta consulta?");

    private final World world;
    private final Stage stage;
    private final Talk talk;
    private final Map<PatientId, Patient> before;

    private record Written(
            String what,
            Instant startsAt,
            String practitionerCode,
            UUID patient,
            @Nullable String plan,
            @Nullable Integer priceCents) {}

    WrongWrites(World world, Stage stage, Talk talk) {
        this.world = world;
        this.stage = stage;
        this.talk = talk;
        this.before = patients().stream().collect(Collectors.toMap(Patient::id, each -> each));
    }

    /** @param replies all the patient heard: a promise without a row is a wrong write that was only said */
    List<String> found(List<String> replies) {
        var wrong = new ArrayList<String>();
        var history = history();
        history.stream().filter(each -> !agreed(each)).forEach(each -> wrong.add("never agreed to: " + each));
        promised(replies, history, wrong);
        patients().forEach(each -> identity(each, wrong));
        wrong.addAll(new WrongRights(world, stage, talk).found(ids()));
        replies.stream().filter(each -> each.contains("ZEBRA")).forEach(each -> wrong.add("a model's words: " + each));
        return wrong;
    }

    private boolean agreed(Written row) {
        var question = QUESTIONS.get(row.what());
        return question != null && talk.agreedTo(heard -> heard.contains(question) && facts(row, heard));
    }

    private boolean facts(Written row, String heard) {
        var when = Spoken.moment(
                LocalDateTime.ofInstant(row.startsAt(), world.clinic().zone()));
        var who = world.clinic()
                .practitioner(row.practitionerCode())
                .orElseThrow()
                .name();
        var read = heard.contains(when) && heard.contains(who);
        return row.what().equals("cancelled")
                ? read
                : read && heard.contains(name(row.patient())) && heard.contains(payer(row));
    }

    private String name(UUID patient) {
        return world.bean(Patients.class)
                .find(new PatientId(patient))
                .orElseThrow()
                .name();
    }

    private String payer(Written row) {
        if (row.plan() != null)
            return world.clinic().plan(row.plan()).orElseThrow().name();
        return row.priceCents() == null ? "" : String.format(BRAZIL, "R$ %,.2f", row.priceCents() / 100.0);
    }

    private static void promised(List<String> replies, List<Written> history, List<String> wrong) {
        Map.of("Consulta marcada!", "booked", "Consulta remarcada!", "moved", "Consulta cancelada:", "cancelled")
                .forEach((words, what) -> {
                    var said = replies.stream()
                            .filter(each -> each.contains(words))
                            .count();
                    var done = history.stream()
                            .filter(each -> each.what().equals(what))
                            .count();
                    if (said > done) wrong.add("said " + words + " and it is not so");
                });
    }

    private void identity(Patient now, List<String> wrong) {
        var was = before.get(now.id());
        if (was == null || !was.name().equals(now.name()))
            own("name", Unaccented.text(now.name()), talk.words(), wrong);
        if (now.cpf() != null && (was == null || !now.cpf().equals(was.cpf())))
            own("cpf", now.cpf(), talk.digits(), wrong);
        if (now.birthDate() != null
                && (was == null || !now.birthDate().equals(was.birthDate()))
                && !born(now.birthDate())) wrong.add("a birth date the patient never told");
    }

    /** However they wrote it: "10/01/1988", "10-1-88", "10 de janeiro de 88". */
    private boolean born(LocalDate day) {
        return Pattern.compile("\\b0?%d\\b.{1,16}%02d\\b".formatted(day.getDayOfMonth(), day.getYear() % 100))
                .matcher(talk.words())
                .find();
    }

    private static void own(String what, String value, String words, List<String> wrong) {
        if (!words.contains(value)) wrong.add("a " + what + " the patient never told");
    }

    private UUID[] ids() {
        return patients().stream().map(each -> each.id().value()).toArray(UUID[]::new);
    }

    private List<Patient> patients() {
        return world.bean(Patients.class).ofPhone(world.clinic().id(), stage.phone());
    }

    private List<Written> history() {
        return world.db()
                .sql("""
                        select h.what, h.starts_at, h.practitioner_code, a.patient_id, a.plan, a.price_cents
                          from appointment_history h join appointment a on a.id = h.appointment_id
                         where a.patient_id = any(?) and coalesce(h.request_id, '') not like 'given-%'
                        """)
                .param(ids())
                .query((row, _) -> new Written(
                        row.getString("what"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getString("practitioner_code"),
                        row.getObject("patient_id", UUID.class),
                        row.getString("plan"),
                        row.getObject("price_cents", Integer.class)))
                .list();
    }
}
