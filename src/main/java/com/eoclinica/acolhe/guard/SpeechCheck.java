package com.eoclinica.acolhe.guard;

import java.util.stream.Stream;

/** Holds each clause against the rule file. The clinic's own sentences may name a medicine or an illness. */
record SpeechCheck(RuleFile file) implements Check {

    @Override
    public Stream<Reason> find(Reply reply, Facts facts) {
        return reply.sentences().stream().flatMap(each -> find(each, facts));
    }

    private Stream<Reason> find(Sentence sentence, Facts facts) {
        var own = facts.says(sentence);
        return file.clauses().of(sentence).stream()
                .flatMap(clause -> file.rules().stream()
                        .filter(rule ->
                                !own && !facts.says(clause) || rule.reason().isUnsafeEvenFromStaff())
                        .filter(rule -> rule.brokenBy(clause, sentence.isQuestion()))
                        .map(SpeechRule::reason));
    }
}
