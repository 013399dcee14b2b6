package org.lumbar.safety;

/// A severity and a likelihood, both from 1 to 5, and the class of their product.
record Risk(int severity, int likelihood) {

    static final int HIGHEST = 5;

    /// Classes of risk, as `docs/safety/risk-management-plan.md` defines them.
    enum Level {
        LOW(1),
        MEDIUM(5),
        HIGH(10),
        UNACCEPTABLE(16);

        private final int from;

        Level(int from) {
            this.from = from;
        }

        String written() {
            return switch (this) {
                case LOW -> "low";
                case MEDIUM -> "medium";
                case HIGH -> "high";
                case UNACCEPTABLE -> "unacceptable";
            };
        }
    }

    int product() {
        return severity * likelihood;
    }

    Level level() {
        Level level = Level.LOW;
        for (Level each : Level.values()) {
            if (product() >= each.from) {
                level = each;
            }
        }
        return level;
    }

    /// Whether the project calls such a risk tolerable before a clinical safety officer has judged it.
    boolean tolerable() {
        return level().compareTo(Level.MEDIUM) <= 0;
    }

    @Override
    public String toString() {
        return product() + " " + level().written();
    }
}
