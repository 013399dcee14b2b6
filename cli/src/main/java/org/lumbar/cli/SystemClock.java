package org.lumbar.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// The system's clock in the system's time zone. The zone is found out when it is first asked for, since a
/// start that asks for no date need not read the table of zones.
final class SystemClock extends Clock {

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
