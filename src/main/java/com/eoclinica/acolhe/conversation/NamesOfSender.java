package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.understanding.KnownNames;
import com.eoclinica.acolhe.understanding.Sender;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every name a sender's words may hold: the one WhatsApp shows, and those of the patients of their phone. */
@Component
class NamesOfSender implements KnownNames {

    private final Correspondents correspondents;
    private final Patients patients;

    NamesOfSender(Correspondents correspondents, Patients patients) {
        this.correspondents = correspondents;
        this.patients = patients;
    }

    @Override
    public List<String> of(Sender sender) {
        var pushName = Stream.ofNullable(sender.pushName());
        return Stream.concat(pushName, patients(sender))
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<String> patients(Sender sender) {
        if (sender.correspondent() == null) return Stream.empty();
        var phone = correspondents.get(sender.correspondent()).phone();
        return phone == null
                ? Stream.empty()
                : patients.ofPhone(sender.clinic(), new Phone(phone)).stream().map(Patient::name);
    }
}
