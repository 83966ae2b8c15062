package com.eoclinica.acolhe.understanding.local;

/** A slot of the stable face with the words it was read from. */
record Slot(String name, Object value, String evidence) {}
