package dragoman.reading;

import org.jspecify.annotations.Nullable;

/**
 * PLOVER's sixteen event types (Open Event Data Alliance, PLOVER draft 0.8) and the two that a chronicle of relations
 * needs beside them. The quad class is PLOVER's; {@link #cameo} and {@link #goldstein} are the root CAMEO code and its
 * weight on the Goldstein scale (CAMEO codebook 1.1b3), used where a frame gives no finer code.
 */
public enum EventType {
    AGREE("03", 4.0, Quad.VERBAL_COOPERATION, true),
    CONSULT("04", 1.0, Quad.VERBAL_COOPERATION, true),
    SUPPORT("05", 3.5, Quad.VERBAL_COOPERATION, false),
    CONCEDE("081", 5.0, Quad.VERBAL_COOPERATION, false),
    COOPERATE("06", 6.0, Quad.MATERIAL_COOPERATION, true),
    AID("07", 7.0, Quad.MATERIAL_COOPERATION, false),
    RETREAT("08", 5.0, Quad.MATERIAL_COOPERATION, false),
    REQUEST("10", -5.0, Quad.VERBAL_CONFLICT, false),
    ACCUSE("11", -2.0, Quad.VERBAL_CONFLICT, false),
    REJECT("12", -4.0, Quad.VERBAL_CONFLICT, false),
    THREATEN("13", -6.0, Quad.VERBAL_CONFLICT, false),
    PROTEST("14", -6.5, Quad.MATERIAL_CONFLICT, false),
    SANCTION("16", -4.0, Quad.MATERIAL_CONFLICT, false),
    MOBILIZE("15", -7.2, Quad.MATERIAL_CONFLICT, false),
    COERCE("17", -7.0, Quad.MATERIAL_CONFLICT, false),
    ASSAULT("18", -9.0, Quad.MATERIAL_CONFLICT, false),
    OFFICE(null, 0.0, Quad.NEUTRAL, false),
    INCIDENT(null, 0.0, Quad.NEUTRAL, false);

    /** PLOVER's quad classes, and a fifth for the two extensions. */
    public enum Quad {
        VERBAL_COOPERATION,
        MATERIAL_COOPERATION,
        VERBAL_CONFLICT,
        MATERIAL_CONFLICT,
        NEUTRAL
    }

    private final @Nullable String cameo;
    private final double goldstein;
    private final Quad quad;
    private final boolean symmetrical;

    EventType(@Nullable String cameo, double goldstein, Quad quad, boolean symmetrical) {
        this.cameo = cameo;
        this.goldstein = goldstein;
        this.quad = quad;
        this.symmetrical = symmetrical;
    }

    /** Root CAMEO code as text; {@code null} for the extensions, which CAMEO does not have. */
    public @Nullable String cameo() {
        return cameo;
    }

    /** Goldstein weight of the root code, -10 (conflict) to +10 (cooperation). */
    public double goldstein() {
        return goldstein;
    }

    /** The quad class. */
    public Quad quad() {
        return quad;
    }

    /** Whether source and target stand on one level: CONSULT, AGREE and COOPERATE. */
    public boolean symmetrical() {
        return symmetrical;
    }
}
