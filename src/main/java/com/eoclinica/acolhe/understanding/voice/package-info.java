/** Turns a recording into words, by a Whisper-compatible server or by Gemini, and says how sure that is. */
@NullMarked
package com.eoclinica.acolhe.understanding.voice;

import org.jspecify.annotations.NullMarked;
