package com.eoclinica.acolhe.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.channel.Fetching.Fetched;
import com.eoclinica.acolhe.channel.Fetching.Located;
import com.eoclinica.acolhe.channel.Fetching.Unfetched;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFetchTest {

    private final MediaFetch fetch = new MediaFetch(new SimpleMeterRegistry());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:6379/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]:5432/x",
                "http://2130706433/secret",
                "http://waha:3000@169.254.169.254/api/files/default/a.oga",
                "http://waha/api/files/default/../../admin.oga",
                "http://waha/api/files/default/..%2f..%2fadmin",
                "http://waha/api/files/default/a.oga?next=http://10.0.0.1",
                "http://waha/api/files/default/a.oga#x",
                "http://waha/api/files/default/a/b.oga",
                "http://waha//api/files/default/a.oga",
                "file:///etc/passwd",
                "gopher://127.0.0.1:25/api/files/default/a.oga",
                "jar:http://waha/api/files/default/a.oga!/",
                "ftp://waha/api/files/default/a.oga",
                "http://waha/api/default/chats",
                "/api/files/default/a.oga",
                "http:///\\169.254.169.254/api/files/default/a.oga",
                " http://waha/api/files/default/a.oga",
                "",
            })
    void callsNothingButWahasFileStore(String url) {
        assertThat(fetch.locate(voice(url, 5))).isInstanceOf(Unfetched.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3002/api/files/default/3EB0AA.oga",
                "https://waha.example/api/files/default/3EB0AA.oga",
                "http://169.254.169.254/api/files/default/3EB0AA.oga",
            })
    void takesThePathAndForgetsTheHost(String url) {
        assertThat(fetch.locate(voice(url, 5))).isEqualTo(new Located("/api/files/default/3EB0AA.oga"));
    }

    @Test
    void listensToFiveMinutesAtMost() {
        assertThat(fetch.locate(voice("http://waha/api/files/default/a.oga", 301)))
                .isEqualTo(new Unfetched("too-long"));
    }

    @Test
    void readsNoMoreThanSixteenMebibytes() throws Exception {
        assertThat(fetch.take(new Endless(), 200)).isEqualTo(new Unfetched("too-large-or-slow"));
    }

    @ParameterizedTest
    @CsvSource({"302", "404", "500"})
    void takesNothingButAnOk(int status) throws Exception {
        assertThat(fetch.take(bytes("OggS" + "x".repeat(20)), status)).isInstanceOf(Unfetched.class);
    }

    @Test
    void knowsAudioByItsFirstBytes() throws Exception {
        assertThat(fetch.take(bytes("OggS" + "x".repeat(20)), 200))
                .isInstanceOfSatisfying(
                        Fetched.class, each -> assertThat(each.type()).isEqualTo("audio/ogg"));
        assertThat(fetch.take(bytes("<html>no audio at all"), 200)).isEqualTo(new Unfetched("no-audio"));
        assertThat(fetch.take(bytes("PK"), 200)).isEqualTo(new Unfetched("no-audio"));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static InboundMessage voice(String url, int seconds) {
        var envelope = new Envelope("default", "m", "d", "c", List.of("c"), null, null, Instant.EPOCH);
        return new InboundMessage.Voice(envelope, new InboundMessage.Media(url, "audio/ogg", null), seconds);
    }

    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'O';
        }
    }
}
