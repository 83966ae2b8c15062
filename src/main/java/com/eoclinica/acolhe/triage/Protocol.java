package com.eoclinica.acolhe.triage;

/** The fixed guidance that answers a red flag: whom to call in Brazil. */
public enum Protocol {
    SAMU192("samu192"),
    BOMBEIROS193("bombeiros193"),
    CVV188("cvv188"),
    CEATOX("ceatox"),
    POLICIA180("180"),
    POLICIA190("190"),
    DISQUE100("disque100"),
    MATERNIDADE("maternidade"),
    UPA("upa"),
    NONE("none");

    private final String code;

    Protocol(String code) {
        this.code = code;
    }

    /** The stable name other systems and the signed rules file use. */
    public String code() {
        return code;
    }

    static Protocol of(String code) {
        for (var protocol : values()) {
            if (protocol.code.equals(code)) return protocol;
        }
        throw new IllegalArgumentException("unknown protocol " + code);
    }
}
