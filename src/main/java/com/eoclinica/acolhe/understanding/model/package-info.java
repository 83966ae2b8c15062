/** Asks a model outside what the local reader missed: redacted before, checked after, bounded in time and money. */
@NullMarked
package com.eoclinica.acolhe.understanding.model;

import org.jspecify.annotations.NullMarked;
