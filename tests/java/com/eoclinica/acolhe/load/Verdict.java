package com.eoclinica.acolhe.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What must never happen, counted after the accidents. Every count must be zero. */
final class Verdict {

    private final Map<String, Long> counts = new TreeMap<>();

    static Verdict of(Connection db, List<WahaStub.Sent> sent, int unanswered, int surplus) throws SQLException {
        var verdict = new Verdict();
        verdict.counts.put("messages acknowledged and not answered", (long) unanswered);
        verdict.counts.put(
                "messages left waiting", number(db, "select count(*) from inbound_message where state <> 'processed'"));
        verdict.counts.put("replies too many", (long) surplus);
        verdict.counts.put("replies sent twice", (long) (sent.size() - new HashSet<>(sent).size()));
        verdict.counts.put("replies out of order", outOfOrder(db, sent));
        verdict.counts.put(
                "replies unsent",
                number(db, "select count(*) from outbound_message where status in ('queued', 'sending', 'failed')"));
        verdict.counts.put("appointments doubled", number(db, """
                select count(*) from (select patient_id from appointment where status = 'booked'
                                       group by patient_id having count(*) > 1) as twice"""));
        verdict.counts.put("failed messages", number(db, "select count(*) from failed_message"));
        return verdict;
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

    @Override
    public String toString() {
        var lines = new StringBuilder();
        counts.forEach((what, count) -> lines.append("  %-42s %d%n".formatted(what, count)));
        return lines.toString();
    }
}
