/** Reads a message without any model from outside: rules for what has a form, learned examples for what is meant. */
@NullMarked
package com.eoclinica.acolhe.understanding.local;

import org.jspecify.annotations.NullMarked;
