package com.eoclinica.acolhe.guard;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.guard.ReplyCorpus.Labelled;
import java.util.List;

/** How a corpus is judged: how many bad replies are stopped, how many good ones pass, and which are not. */
record ReplyReport(List<Labelled> missed, List<String> wronglyStopped, long bad, long good) {

    static ReplyReport of(ReplyCorpus corpus, ReplyGuard guard, Clinic clinic) {
        var missed = corpus.replies().stream()
                .filter(each -> each.bad() && guard.judge(each.text(), clinic).allowed())
                .toList();
        var stopped = corpus.replies().stream()
                .filter(each -> !each.bad() && !guard.judge(each.text(), clinic).allowed())
                .map(each -> guard.judge(each.text(), clinic).reasons() + " " + each.text())
                .toList();
        var bad = corpus.replies().stream().filter(Labelled::bad).count();
        return new ReplyReport(missed, stopped, bad, corpus.replies().size() - bad);
    }

    double stopped() {
        return 1 - missed.size() / (double) bad;
    }

    double passed() {
        return 1 - wronglyStopped.size() / (double) good;
    }
}
