/** A double of WAHA and of the patients' phones behind it: signed webhooks out, REST in, and a page to chat on. */
@NullMarked
package com.eoclinica.acolhe.phone;

import org.jspecify.annotations.NullMarked;
