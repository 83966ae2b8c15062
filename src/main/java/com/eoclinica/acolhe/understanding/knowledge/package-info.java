/** The clinic's articles as vectors in Chroma, and the one nearest to what a patient asks. */
@NullMarked
package com.eoclinica.acolhe.understanding.knowledge;

import org.jspecify.annotations.NullMarked;
