package dev.backstitch.engine.postgres;

/** Remembers which databases of a server are ours, for whoever has to drop them. */
interface OwnedDatabases {

    /** On a server of ours all of them go with it. */
    OwnedDatabases NOT_NEEDED = new OwnedDatabases() {
        @Override
        public String token() {
            return "";
        }

        @Override
        public String comment() {
            return "";
        }

        @Override
        public void made(String name) {}

        @Override
        public void dropped(String name) {}
    };

    /** A part of each name that no other JVM uses; empty where we are alone. */
    String token();

    /** The comment that names the owner of each database; empty where none is needed. */
    String comment();

    /** Called before it is made. */
    void made(String name);

    void dropped(String name);
}
