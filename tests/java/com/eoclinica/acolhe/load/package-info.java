/** A crowd of patients, a WhatsApp that answers them, and the application as a process of its own: for benchmarks and crash tests. */
package com.eoclinica.acolhe.load;
