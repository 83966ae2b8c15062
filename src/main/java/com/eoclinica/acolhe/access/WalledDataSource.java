package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.shared.ClinicId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections that see one clinic while the thread works for one, else all of them. The role is changed only on a
 * connection that was used otherwise before, so the lanes, which work for all, pay nothing.
 */
final class WalledDataSource extends DelegatingDataSource {

    private static final ThreadLocal<@Nullable ClinicId> WORKING_FOR = new ThreadLocal<>();

    /** As the database's own connections stand now; those not in it are as they were opened: for all clinics. */
    private final Map<PGConnection, ClinicId> confined = Collections.synchronizedMap(new WeakHashMap<>());

    WalledDataSource(DataSource pool) {
        super(pool);
    }

    /** From now on this thread works for that clinic; null ends it. */
    static void confine(@Nullable ClinicId clinic) {
        if (clinic == null) WORKING_FOR.remove();
        else WORKING_FOR.set(clinic);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        try {
            stand(connection, WORKING_FOR.get());
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void stand(Connection connection, @Nullable ClinicId clinic) throws SQLException {
        var physical = connection.unwrap(PGConnection.class);
        if (Objects.equals(confined.get(physical), clinic)) return;
        change(connection, clinic);
        if (clinic == null) confined.remove(physical);
        else confined.put(physical, clinic);
    }

    private static void change(Connection connection, @Nullable ClinicId clinic) throws SQLException {
        var sql = "select set_config('role', ?, false), set_config('acolhe.clinic', ?, false)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, clinic == null ? "acolhe_app" : "acolhe_clinic");
            statement.setString(2, clinic == null ? "" : clinic.toString());
            statement.execute();
        }
    }
}
