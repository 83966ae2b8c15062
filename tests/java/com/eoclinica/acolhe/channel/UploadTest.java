package com.eoclinica.acolhe.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.channel.Attachment.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A file is what its first bytes say, whatever it is called. */
class UploadTest {

    private static final byte[] PDF = bytes("%PDF-1.7 and more");
    private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n and more");
    private static final byte[] JPEG = bytes("\u00ff\u00d8\u00ff\u00e0 and more");
    private static final byte[] OGG = bytes("OggS and much more");
    private static final byte[] WEBM = bytes("\u001aE\u00df\u00a3 and more");

    @Test
    void knowsPicturesPapersAndRecordings() {
        assertThat(attachment("pedido.pdf", PDF).kind()).isEqualTo(Kind.FILE);
        assertThat(attachment("mapa.png", PNG).kind()).isEqualTo(Kind.IMAGE);
        assertThat(attachment("mapa.jpeg", JPEG).mimetype()).isEqualTo("image/jpeg");
        assertThat(attachment("voz.ogg", OGG).kind()).isEqualTo(Kind.VOICE);
        assertThat(attachment("voz", WEBM).kind()).isEqualTo(Kind.VOICE);
    }

    @Test
    void refusesWhatOnlyPretends() {
        assertThat(Upload.of("foto.jpg", bytes("MZ\u0090\u0000 a program"))).isInstanceOf(Upload.OfUnknownKind.class);
        assertThat(Upload.of("foto.png", bytes("<svg onload=alert(1)>"))).isInstanceOf(Upload.OfUnknownKind.class);
        assertThat(Upload.of("a.pdf", bytes("%PDF"))).isInstanceOf(Upload.OfUnknownKind.class);
        assertThat(Upload.of("a.pdf", new byte[0])).isInstanceOf(Upload.Empty.class);
    }

    @Test
    void takesEightMegabytesAndNotOneByteMore() {
        assertThat(Upload.of("a.pdf", Arrays.copyOf(PDF, Upload.LARGEST))).isInstanceOf(Upload.Accepted.class);
        assertThat(Upload.of("a.pdf", Arrays.copyOf(PDF, Upload.LARGEST + 1))).isInstanceOf(Upload.TooLarge.class);
    }

    @Test
    void givesItAPlainNameThatSaysWhatItIs() {
        assertThat(attachment("C:\\dados\\laudo.exe", PDF).name()).isEqualTo("laudo.pdf");
        assertThat(attachment("../../etc/passwd", PNG).name()).isEqualTo("passwd.png");
        assertThat(attachment("<b>\u202efdp\"", PDF).name()).isEqualTo("bfdp.pdf");
        assertThat(attachment("", JPEG).name()).isEqualTo("arquivo.jpg");
        assertThat(attachment("x".repeat(300), JPEG).name()).hasSize(104);
    }

    private static Attachment attachment(String name, byte[] content) {
        return ((Upload.Accepted) Upload.of(name, content)).attachment();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
