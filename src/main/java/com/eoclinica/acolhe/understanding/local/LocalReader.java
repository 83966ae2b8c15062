package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.understanding.Command.CannotHandle;
import com.eoclinica.acolhe.understanding.Interpreter;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.when.WhenReading.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Reads a patient's message without any model from outside, in the light of what was just asked. */
@Component
public class LocalReader implements Interpreter {

    private static final Set<String> ALWAYS =
            Set.of("opt_out", "request_human", "refuse_ai", "data_export", "data_erasure");
    private static final Set<String> ACTS = Set.of("book", "reschedule", "cancel", "confirm_presence");
    private static final Set<String> IDENTITY = Set.of("cpf", "birthdate", "phone", "card", "option");
    private static final Set<String> UNCLEAR = Set.of("out_of_scope", "complaint");
    private static final Set<String> NOISE = Set.of("smalltalk", "out_of_scope", "provide_insurance", "greeting");
    private static final Map<String, String> PROVIDED =
            Map.of("name", "provide_name", "cpf", "provide_cpf", "birthdate", "provide_birthdate");
    private static final Set<String> PERSONAL = Set.of("name", "cpf", "birthdate", "phone", "card");
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}|\\b(?:oi|ola|bom dia)\\b");
    /** Words that only say which number follows. */
    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:meu|minha|numero|cpf|telefone|celular|data|nascimento|nasci|nascida?|nascido|nome|chamo|chama|el[ae]|carteirinha|cartao|zap|whats|whatsapp|dele|dela|esse|este|paciente|anota|segue|aqui|sou|pode|colocar|anotar|ligar)\\b");

    private static final double BEYOND_DOUBT = 0.9;

    /** Known to the commands only; no names of the stable face. */
    private static final Set<String> INNER = Set.of("hesitates", "running_late");

    private static final int SHORT = 6;
    private static final double SURE = 0.6;

    private final SlotReader slotReader;
    private final IntentReader intentReader = new IntentReader();
    private final PendingReader pendingReader = new PendingReader();
    private final SpecialtyTable table = new SpecialtyTable();
    private final BookingTime times = new BookingTime();
    private final Commands commands;

    @Autowired
    LocalReader(ObjectProvider<Clinics> clinics) {
        this(inService(clinics));
    }

    LocalReader(Supplier<Optional<Clinic>> clinic) {
        var plans = new ClinicPlans(clinic);
        slotReader = new SlotReader(plans, times);
        commands = new Commands(plans);
    }

    private static Supplier<Optional<Clinic>> inService(ObjectProvider<Clinics> clinics) {
        var found = SingletonSupplier.of(() -> Optional.ofNullable(clinics.getIfAvailable()));
        return () -> found.obtain().map(each -> each.ofSession("default"));
    }

    @Override
    public Reading read(String text, Question question) {
        var plain = Plain.of(text);
        var sure = table.sure(plain);
        var slots = new ArrayList<>(slotReader.read(plain, question));
        if (slots.stream().noneMatch(slot -> slot.name().equals("specialty"))) {
            SpecialtyTable.asked(plain, question.context(), sure).ifPresent(slots::add);
        }
        var pending = pendingReader.read(plain, question, slots);
        pending.ifPresent(each -> slots.addAll(each.slots()));
        var read = intents(plain, question, pending, slots);
        var names = read.stream()
                .map(Intent::name)
                .map(LocalReader::face)
                .distinct()
                .filter(name -> !INNER.contains(name))
                .toList();
        var dated = slots.stream().noneMatch(slot -> IDENTITY.contains(slot.name()));
        var time = dated ? times.when(plain.original(), question.reference()) : Optional.<Found>empty();
        var problem = dated ? times.problem(plain.original(), question.reference()) : Optional.<CannotHandle>empty();
        var when = time.map(Found::when);
        var found = commands.of(plain, Trust.worth(read, question), slots, sure, time, problem);
        return new Reading(found, names, byName(slots), specialties(plain, names, slots, sure), when, "local");
    }

    private List<Intent> intents(
            Plain text, Question question, Optional<PendingReader.Pending> pending, List<Slot> slots) {
        var free = wishes(text, question, slots).stream()
                .map(intent -> asked(text, intent, slots))
                .toList();
        var given = slots.stream()
                .flatMap(slot -> Stream.ofNullable(PROVIDED.get(slot.name()))
                        .map(provided -> new Intent(provided, 1, slot.evidence())));
        var always = free.stream().filter(each -> outranks(each, pending)).toList();
        var outranked = !always.isEmpty();
        var answer = outranked ? Stream.<Intent>empty() : pending.stream().flatMap(each -> answered(text, each));
        var rest = free.stream().filter(each -> beside(text, question, each, pending, slots));
        return Stream.of(always.stream(), answer, given, rest)
                .flatMap(each -> each)
                .toList();
    }

    /** What is asked for beside the names, numbers and times given; nothing when nothing else was said. */
    private List<Intent> wishes(Plain text, Question question, List<Slot> slots) {
        if (BareTime.is(text, slots)) return question.context() == null ? BareTime.BOOKS : List.of();
        var given = slots.stream()
                .filter(slot -> PERSONAL.contains(slot.name()))
                .map(Slot::evidence)
                .toList();
        if (given.isEmpty()) return intentReader.read(text);
        var rest = text.without(given);
        return rest.has(WORD) && rest.without(LABEL).has(WORD) ? intentReader.read(rest) : List.of();
    }

    /** "meu plano é coparticipativo, vocês aceitam?" names no plan: it asks. */
    private static Intent asked(Plain text, Intent intent, List<Slot> slots) {
        var named = slots.stream().anyMatch(slot -> slot.name().equals("plan"));
        return intent.name().equals("provide_insurance")
                        && !named
                        && text.folded().contains("?")
                ? new Intent("ask_insurance", intent.sure(), intent.evidence())
                : intent;
    }

    /** Above any pending question, when it is beyond doubt. */
    private static boolean outranks(Intent intent, Optional<PendingReader.Pending> pending) {
        return ALWAYS.contains(intent.name()) && (pending.isEmpty() || intent.sure() >= BEYOND_DOUBT);
    }

    private static Stream<Intent> answered(Plain text, PendingReader.Pending pending) {
        return pending.hesitates()
                ? Stream.of(new Intent("hesitates", 2, text.original().strip()))
                : pending.intents().stream();
    }

    /** What may stand beside the answer: little in a short one, and never the act the question already named. */
    private static boolean beside(
            Plain text, Question question, Intent intent, Optional<PendingReader.Pending> pending, List<Slot> slots) {
        if (intent.name().equals("provide_insurance")
                && (slots.stream().noneMatch(each -> each.name().equals("plan"))
                        || question.context() != null && text.folded().contains("?"))) {
            return false;
        }
        var given = slots.stream().anyMatch(each -> PROVIDED.containsKey(each.name()));
        if (given && intent.name().equals("complaint") && intent.sure() < 1) {
            return false; // "o cpf tá errado" corrects, it doesn't complain
        }
        if (pending.isEmpty()) {
            return !(NOISE.contains(intent.name())
                            && slots.stream().anyMatch(each -> PROVIDED.containsKey(each.name())))
                    || intent.name().equals("greeting");
        }
        if (NOISE.contains(intent.name()) || intent.sure() < SURE) {
            return false;
        }
        var asks = text.folded().contains("?") || intent.sure() >= 1;
        var acts = ACTS.contains(intent.name()) && (pending.get().yes() || question.context() == null);
        return !acts && (asks || text.folded().strip().split("\\s+").length > SHORT);
    }

    private static String face(String name) {
        return switch (name) {
            case "refuse_ai" -> "request_human";
            case "join_waitlist" -> "book";
            default -> name;
        };
    }

    private static List<String> specialties(Plain text, List<String> intents, List<Slot> slots, List<String> sure) {
        var named = slots.stream()
                .filter(slot -> slot.name().equals("specialty"))
                .map(slot -> slot.value().toString());
        var complains = intents.contains("describe_symptoms") || intents.contains("diagnosis_request");
        var ranked = complains || !intents.isEmpty() && intents.stream().allMatch(UNCLEAR::contains)
                ? SpecialtyTable.rank(text, sure)
                : sure;
        return Stream.concat(named, ranked.stream()).distinct().toList();
    }

    private static Map<String, Object> byName(List<Slot> slots) {
        var map = new LinkedHashMap<String, Object>();
        slots.forEach(slot -> map.putIfAbsent(slot.name(), slot.value()));
        return map;
    }
}
