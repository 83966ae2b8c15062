package com.eoclinica.acolhe.conversation;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a failure is the store's and not the work's: unreachable, shut down, out of disk or of connections. Such a turn
 * is as good as it was, so its failures are not counted and it waits as long as it takes.
 */
final class StoreAway {

    private StoreAway() {}

    static boolean is(Throwable failure) {
        if (failure instanceof SQLException sql && isAway(sql.getSQLState())) return true;
        return failure.getCause() != null && is(failure.getCause());
    }

    /** SQLSTATE: 08 connection, 53 resources (disk, connections), 57P shutdown and recovery, 58 its files. */
    private static boolean isAway(@Nullable String state) {
        return state != null && Stream.of("08", "53", "57P", "58").anyMatch(state::startsWith);
    }
}
