package com.eoclinica.acolhe.understanding.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.eoclinica.acolhe.understanding.voice.Transcription.Transcribed;
import com.eoclinica.acolhe.understanding.voice.Transcription.Unheard;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhisperTest {

    @Test
    void isAsSureAsItsLeastSureSegment() {
        var heard = (Transcribed) Whisper.read("""
                {"text":" quero marcar amanhã ","segments":[
                  {"avg_logprob":-0.05,"no_speech_prob":0.01},{"avg_logprob":-0.69,"no_speech_prob":0.02}]}""");

        assertThat(heard.text()).isEqualTo("quero marcar amanhã");
        assertThat(heard.confidence()).isEqualTo(0.5, within(0.01));
    }

    @Test
    void doesNotTrustWordsHeardInSilence() {
        var heard = (Transcribed) Whisper.read(
                "{\"text\":\"Obrigado por assistir\",\"segments\":[{\"avg_logprob\":-0.01,\"no_speech_prob\":0.9}]}");

        assertThat(heard.confidence()).isZero();
    }

    @Test
    void doesNotTrustAServerThatSaysNothingOfIt() {
        assertThat(((Transcribed) Whisper.read("{\"text\":\"sim\"}")).confidence())
                .isLessThan(0.85);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "<html>", "{\"text\":\"\"}", "{\"text\":\"", "[]"})
    void hearsNothingInAnOddAnswer(String body) {
        assertThat(Whisper.read(body)).isInstanceOf(Unheard.class);
    }

    @Test
    void sendsTheFormEveryWhisperServerKnows() throws Exception {
        var sent = new ByteArrayOutputStream();

        Whisper.form("OggS".getBytes(StandardCharsets.UTF_8), "audio/ogg", "whisper-1")
                .writeTo(sent);

        assertThat(sent.toString(StandardCharsets.UTF_8))
                .contains("name=\"file\"; filename=\"voz.ogg\"", "verbose_json", "whisper-1", "\r\npt\r\n");
    }
}
