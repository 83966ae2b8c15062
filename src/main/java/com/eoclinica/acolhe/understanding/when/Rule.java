package com.eoclinica.acolhe.understanding.when;

import org.jspecify.annotations.Nullable;

/** One kind of expression, recognized at a token or not at all. */
@FunctionalInterface
interface Rule {

    @Nullable
    Piece at(Words words, int i);
}
