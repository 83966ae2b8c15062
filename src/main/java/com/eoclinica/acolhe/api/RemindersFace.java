package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.access.CallingClinic;
import com.eoclinica.acolhe.engagement.CallList;
import com.eoclinica.acolhe.engagement.Reminder;
import com.eoclinica.acolhe.engagement.Reminders;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reminders for machines, latest due first; and whom the desk should call because no reminder was answered. */
@RestController
@RequestMapping("/api/v1")
class RemindersFace {

    private final Reminders reminders;
    private final CallList calls;
    private final CallingClinic caller;

    RemindersFace(Reminders reminders, CallList calls, CallingClinic caller) {
        this.reminders = reminders;
        this.calls = calls;
        this.caller = caller;
    }

    /** {@code status} is planned, sent or dropped. */
    @GetMapping("/reminders")
    List<Reminder> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable UUID appointment) {
        return reminders.list(status, appointment);
    }

    @GetMapping("/call-list")
    List<CallList.Call> calls() {
        return calls.now(caller.id());
    }
}
