package com.eoclinica.acolhe.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Does for many at once what each of them asks for alone: while one statement runs, those who ask are gathered for the
 * next. Alone, nobody waits; in a crowd, a hundred questions cost one round trip.
 *
 * @param <A> what is asked
 * @param <B> what is answered
 */
public final class Together<A, B> {

    private final int most;
    private final Function<List<A>, List<B>> work;
    private final Queue<Asked<A, B>> asked = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean working = new AtomicBoolean();

    /** @param work answers in the order of the questions; asked one by one again when it fails for several */
    public Together(int most, Function<List<A>, List<B>> work) {
        this.most = most;
        this.work = work;
    }

    private record Asked<A, B>(A question, CompletableFuture<B> answer) {}

    /** Waits for the answer, and fails with what the work for this question failed with. */
    public B ask(A question) {
        var mine = new Asked<A, B>(question, new CompletableFuture<>());
        asked.add(mine);
        workOff();
        try {
            return mine.answer().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for others", e);
        }
    }

    private void workOff() {
        if (!asked.isEmpty() && working.compareAndSet(false, true)) Thread.startVirtualThread(this::run);
    }

    private void run() {
        try {
            for (var next = next(); !next.isEmpty(); next = next()) answer(next);
        } finally {
            working.set(false);
            workOff();
        }
    }

    private List<Asked<A, B>> next() {
        var next = new ArrayList<Asked<A, B>>();
        while (next.size() < most && asked.poll() instanceof Asked<A, B> one) next.add(one);
        return next;
    }

    private void answer(List<Asked<A, B>> many) {
        try {
            var answers = work.apply(many.stream().map(Asked::question).toList());
            for (var i = 0; i < many.size(); i++) many.get(i).answer().complete(answers.get(i));
        } catch (RuntimeException e) {
            if (many.size() == 1) many.getFirst().answer().completeExceptionally(e);
            else many.forEach(one -> answer(List.of(one)));
        }
    }
}
