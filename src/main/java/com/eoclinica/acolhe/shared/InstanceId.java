package com.eoclinica.acolhe.shared;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** This running instance, new at every start: what it claimed before a crash is not its own any more. */
@Component
public final class InstanceId {

    private final UUID value = Ids.next();

    public UUID value() {
        return value;
    }
}
