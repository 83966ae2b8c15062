package com.eoclinica.acolhe.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The ways in which one sample becomes another. */
enum Mutation {
    FLIP {
        @Override
        byte[] of(byte[] input, List<byte[]> others, Random random) {
            var copy = input.clone();
            if (copy.length > 0) copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
            return copy;
        }
    },
    CUT {
        @Override
        byte[] of(byte[] input, List<byte[]> others, Random random) {
            var from = random.nextInt(input.length + 1);
            var to = Math.min(input.length, from + random.nextInt(40));
            return joined(Arrays.copyOf(input, from), Arrays.copyOfRange(input, to, input.length));
        }
    },
    REPEAT {
        @Override
        byte[] of(byte[] input, List<byte[]> others, Random random) {
            var from = random.nextInt(input.length + 1);
            var piece = Arrays.copyOfRange(input, from, Math.min(input.length, from + 1 + random.nextInt(60)));
            var out = new ByteArrayOutputStream();
            out.writeBytes(Arrays.copyOf(input, from));
            for (var i = random.nextInt(100); i >= 0; i--) out.writeBytes(piece);
            out.writeBytes(Arrays.copyOfRange(input, from, input.length));
            return out.toByteArray();
        }
    },
    SPLICE {
        @Override
        byte[] of(byte[] input, List<byte[]> others, Random random) {
            var other = others.get(random.nextInt(others.size()));
            return joined(
                    Arrays.copyOf(input, random.nextInt(input.length + 1)),
                    Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length));
        }
    },
    INSERT {
        @Override
        byte[] of(byte[] input, List<byte[]> others, Random random) {
            var at = random.nextInt(input.length + 1);
            var token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
            return joined(joined(Arrays.copyOf(input, at), token), Arrays.copyOfRange(input, at, input.length));
        }
    },
    REPLACE_VALUE {
        @Override
        byte[] of(byte[] input, List<byte[]> others, Random random) {
            var text = new String(input, StandardCharsets.ISO_8859_1);
            var from = text.indexOf(':', random.nextInt(text.length() + 1)) + 1;
            if (from == 0) return input;
            var to = text.indexOf(',', from) < 0 ? text.length() : text.indexOf(',', from);
            var token = TOKENS.get(random.nextInt(TOKENS.size()));
            return (text.substring(0, from) + token + text.substring(to)).getBytes(StandardCharsets.ISO_8859_1);
        }
    };

    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "-1",
            "1e999",
            "9223372036854775808",
            "\"\"",
            "{}",
            "[]",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "\\u0000",
            "\\ud800",
            "\u202e",
            "\u200b",
            "\r\n",
            "\"\\\"",
            "&a *a",
            "!!java.net.URL",
            "<<: *x",
            "${7*7}",
            "{{acolhe.api-key}}",
            "%s%n",
            "../../etc/passwd",
            "file:///",
            "'; drop table patient; --",
            "\0",
            "𝒳",
            "�",
            "😀");

    abstract byte[] of(byte[] input, List<byte[]> others, Random random);

    /** One to eight of them, one upon another; never longer than the largest body by much. */
    static byte[] several(byte[] sample, List<byte[]> others, Random random) {
        var result = sample;
        for (var i = random.nextInt(8); i >= 0; i--) {
            result = values()[random.nextInt(values().length)].of(result, others, random);
            if (result.length > 1 << 20) result = Arrays.copyOf(result, 1 << 20);
        }
        return result;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
