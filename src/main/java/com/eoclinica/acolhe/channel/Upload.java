package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Attachment.Kind;
import com.eoclinica.acolhe.shared.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the staff wants to send: a picture (JPEG, PNG), a PDF or a recording, at most 8 MiB. Nothing else leaves. */
public sealed interface Upload extends Outcome {

    int LARGEST = 8 << 20;

    record Accepted(Attachment attachment) implements Upload {}

    record TooLarge() implements Upload {}

    record Empty() implements Upload {}

    /** By its first bytes it is none of those, whatever it is called. */
    record OfUnknownKind() implements Upload {}

    static Upload of(String name, byte[] content) {
        if (content.length == 0) return new Empty();
        if (content.length > LARGEST) return new TooLarge();
        var start = new String(Arrays.copyOf(content, 12), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) return accepted(Kind.IMAGE, "image/jpeg", name, content);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) return accepted(Kind.IMAGE, "image/png", name, content);
        if (start.startsWith("%PDF-")) return accepted(Kind.FILE, "application/pdf", name, content);
        if (start.startsWith("\u001aE\u00df\u00a3")) return accepted(Kind.VOICE, "audio/webm", name, content);
        return AudioType.of(content)
                .map(type -> accepted(Kind.VOICE, type, name, content))
                .orElseGet(OfUnknownKind::new);
    }

    private static Upload accepted(Kind kind, String mimetype, String name, byte[] content) {
        return new Accepted(new Attachment(kind, mimetype, plain(name, mimetype), content));
    }

    /** The last part of a path, without control characters, at most 100 characters, with an ending that says what it is. */
    private static String plain(String name, String mimetype) {
        var last = name.replaceFirst("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>]", "")
                .strip();
        var stem = last.replaceFirst("\\.[^.]*$", "");
        var kept = stem.isEmpty() ? "arquivo" : stem.substring(0, Math.min(stem.length(), 100));
        return kept + "." + mimetype.replaceFirst("^.*/", "").replace("jpeg", "jpg");
    }
}
