/** The Portuguese grammar of dates and times over java.time: what a patient means by "terça que vem às 3". */
@NullMarked
package com.eoclinica.acolhe.understanding.when;

import org.jspecify.annotations.NullMarked;
