package dev.backstitch.engine.report;

/** The few colours that a terminal is asked for. */
enum Ansi {
    RED(31),
    GREEN(32),
    YELLOW(33),
    GREY(90);

    private final int code;

    Ansi(int code) {
        this.code = code;
    }

    String paint(String text, boolean colours) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
