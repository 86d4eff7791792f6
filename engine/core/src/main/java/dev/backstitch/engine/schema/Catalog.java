package dev.backstitch.engine.schema;

/** The system catalogs that items are read from, with the oids that Postgres gives them on every server. */
enum Catalog {
    NAMESPACE(2615),
    EXTENSION(3079),
    TYPE(1247),
    RELATION(1259),
    CONSTRAINT(2606),
    TRIGGER(2620),
    RULE(2618),
    POLICY(3256),
    ROUTINE(1255),
    ROLE(1260);

    private final long oid;

    Catalog(long oid) {
        this.oid = oid;
    }

    long oid() {
        return oid;
    }
}
