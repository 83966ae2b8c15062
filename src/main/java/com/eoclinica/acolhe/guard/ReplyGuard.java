package com.eoclinica.acolhe.guard;

import com.eoclinica.acolhe.clinic.Clinic;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets a reply a model touched leave only if it says nothing a reception may not say and nothing the clinic did not say. */
@Component
public class ReplyGuard {

    private static final int SEEN_CLINICS = 64;

    private final LoadingCache<Clinic, Facts> facts =
            Caffeine.newBuilder().weakKeys().maximumSize(SEEN_CLINICS).build(clinic -> Facts.of(clinic, List.of()));
    private final FormCheck form = new FormCheck();
    private final List<Check> checks;
    private final Check resemblance = new ResemblanceCheck(new Resemblance(ExampleFile.load("/guard/examples.tsv")));

    ReplyGuard() {
        var rules = RuleFile.load("/guard/reply-rules.yaml");
        this.checks = List.of(
                new LanguageCheck(),
                new SpeechCheck(rules),
                new MoneyCheck(),
                new HoursCheck(),
                new MomentCheck(),
                new NumberCheck(),
                new PlaceCheck(),
                new PeopleCheck(),
                new PlanCheck(),
                new ServiceCheck(),
                new PersonalDataCheck());
    }

    /** Judges a reply against the clinic's document alone. */
    public Verdict judge(String text, Clinic clinic) {
        return judge(text, facts.get(clinic));
    }

    /** @param given texts rendered from committed rows, whose dates, times and names the reply may repeat */
    public Verdict judge(String text, Clinic clinic, List<String> given) {
        return given.isEmpty() ? judge(text, clinic) : judge(text, Facts.of(clinic, given));
    }

    private Verdict judge(String text, Facts facts) {
        var found = EnumSet.noneOf(Reason.class);
        form.find(text, facts).forEach(found::add);
        if (found.contains(Reason.TOO_LONG)) return Verdict.of(found);
        var reply = Reply.of(text);
        checks.forEach(check -> check.find(reply, facts).forEach(found::add));
        if (found.isEmpty()) resemblance.find(reply, facts).forEach(found::add);
        return Verdict.of(found);
    }
}
