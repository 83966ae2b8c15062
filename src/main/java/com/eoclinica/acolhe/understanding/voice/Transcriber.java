package com.eoclinica.acolhe.understanding.voice;

import com.eoclinica.acolhe.understanding.Ears;
import com.eoclinica.acolhe.understanding.TransferRegister;
import com.eoclinica.acolhe.understanding.model.ModelVoice;
import com.eoclinica.acolhe.understanding.voice.Transcription.ByGemini;
import com.eoclinica.acolhe.understanding.voice.Transcription.ByWhisper;
import com.eoclinica.acolhe.understanding.voice.Transcription.Transcribed;
import com.eoclinica.acolhe.understanding.voice.Transcription.Unheard;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Has recordings listened to: by the clinic's own server where there is one, else by Gemini. */
@Component
public class Transcriber implements Ears {

    private final VoiceSettings settings;
    private final ModelVoice gemini;
    private final MeterRegistry meters;

    Transcriber(VoiceSettings settings, ModelVoice gemini, TransferRegister transfers, MeterRegistry meters) {
        this.settings = settings;
        this.gemini = gemini;
        this.meters = meters;
        if (settings.hasWhisper()) transfers.lawful("acolhe.voice.whisper-url", URI.create(settings.whisperUrl()));
    }

    @Override
    public boolean areOpen() {
        return settings.hasWhisper() || gemini.isOn();
    }

    public Transcription choose(byte[] audio, String type) {
        if (settings.hasWhisper()) return new ByWhisper(Whisper.form(audio, type, settings.whisperModel()));
        return gemini.isOn() ? new ByGemini(gemini.messages(audio, type)) : unheard();
    }

    public Transcription heardByWhisper(String body, int status) {
        return counted(status == 200 ? Whisper.read(body) : new Unheard("status-" + status));
    }

    /** Gemini gives no log-probabilities, so what it hears is always asked back. */
    public Transcription heardByGemini(String answered) {
        return counted(gemini.text(answered)
                .<Transcription>map(text -> new Transcribed(text, ModelVoice.CONFIDENCE))
                .orElseGet(() -> new Unheard("nothing-heard")));
    }

    /** The service is late or down. */
    public Transcription unheard() {
        return counted(new Unheard("failed"));
    }

    private Transcription counted(Transcription transcription) {
        meters.counter("acolhe.voice", "result", transcription.kind()).increment();
        return transcription;
    }
}
