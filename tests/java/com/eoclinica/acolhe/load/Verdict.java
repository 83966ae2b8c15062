package com.eoclinica.acolhe.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What must never happen, counted after the accidents. Every count must be zero. */
final class Verdict {

    /** The columns of the table of results, in its order. */
    static final List<String> COUNTS =
            List.of("lost", "waiting", "unsent", "parked", "too many", "twice", "disorder", "booked twice");

    private final Map<String, Long> counts = new HashMap<>();

    static Verdict of(Connection db, List<WahaStub.Sent> sent, int unanswered, int surplus) throws SQLException {
        var verdict = new Verdict();
        verdict.counts.put("lost", (long) unanswered);
        verdict.counts.put("waiting", number(db, "select count(*) from inbound_message where state <> 'processed'"));
        verdict.counts.put(
                "unsent",
                number(db, "select count(*) from outbound_message where status in ('queued', 'sending', 'failed')"));
        verdict.counts.put("parked", number(db, "select count(*) from failed_message"));
        verdict.counts.put("too many", (long) surplus);
        verdict.counts.put("twice", (long) (sent.size() - new HashSet<>(sent).size()));
        verdict.counts.put("disorder", outOfOrder(db, sent));
        verdict.counts.put("booked twice", number(db, """
                select count(*) from (select patient_id from appointment where status = 'booked'
                                       group by patient_id having count(*) > 1) as twice"""));
        return verdict;
    }

    /** What came to it since that one. */
    Verdict since(Verdict before) {
        var verdict = new Verdict();
        COUNTS.forEach(each -> verdict.counts.put(each, Math.max(0, count(each) - before.count(each))));
        return verdict;
    }

    long count(String what) {
        return counts.getOrDefault(what, 0L);
    }

    /** Replies of one chat that left before an earlier one. */
    private static long outOfOrder(Connection db, List<WahaStub.Sent> sent) throws SQLException {
        var positions = positions(db);
        var last = new HashMap<String, Long>();
        return sent.stream()
                .filter(each -> positions.containsKey(each.messageId()))
                .filter(each -> {
                    var position = positions.get(each.messageId());
                    var before = last.put(each.chatId(), position);
                    return before != null && before > position;
                })
                .count();
    }

    private static Map<String, Long> positions(Connection db) throws SQLException {
        var positions = new HashMap<String, Long>();
        try (var rows = db.createStatement().executeQuery("select message_id, position from outbound_message")) {
            while (rows.next()) positions.put(rows.getString(1), rows.getLong(2));
        }
        return positions;
    }

    private static long number(Connection db, String sql) throws SQLException {
        try (var row = db.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    boolean isClean() {
        return counts.values().stream().allMatch(count -> count == 0);
    }
}
