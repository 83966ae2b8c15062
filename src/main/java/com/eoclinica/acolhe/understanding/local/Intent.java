package com.eoclinica.acolhe.understanding.local;

/** An intent of the stable face, how sure the reader is, and the words it rests on. */
record Intent(String name, double sure, String evidence) {}
