package com.eoclinica.acolhe.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final byte[] WORDS = "minha cabeça dói".getBytes(UTF_8);

    private final String secret = MasterKey.draw();
    private final UUID person = Ids.next();
    private final byte[] wrapped = MasterKey.of(secret).wrap(Ciphers.draw(), person);
    private final DataKey key = MasterKey.of(secret).unwrap(wrapped, person);
    private final Place place = new Place(ClinicId.next(), "inbox_message", "text", Ids.next());

    @Test
    void opensWhereItWasSealed() {
        var sealed = key.seal(WORDS, place);

        assertThat(key.open(sealed, place)).isEqualTo(WORDS);
        assertThat(new String(sealed, UTF_8)).doesNotContain("dói");
    }

    @Test
    void sealsTheSameWordsDifferentlyEachTime() {
        assertThat(key.seal(WORDS, place)).isNotEqualTo(key.seal(WORDS, place));
    }

    @Test
    void doesNotOpenInAnotherRowColumnTableOrClinic() {
        var sealed = key.seal(WORDS, place);

        assertBroken(sealed, new Place(place.clinic(), place.table(), place.column(), Ids.next()));
        assertBroken(sealed, new Place(place.clinic(), place.table(), "caption", place.row()));
        assertBroken(sealed, new Place(place.clinic(), "desk_note", place.column(), place.row()));
        assertBroken(sealed, new Place(ClinicId.next(), place.table(), place.column(), place.row()));
    }

    @Test
    void doesNotOpenUnderTheKeyOfAnotherPerson() {
        var other = Ids.next();
        var master = MasterKey.of(secret);
        var theirs = master.unwrap(master.wrap(Ciphers.draw(), other), other);

        assertThatThrownBy(() -> theirs.open(key.seal(WORDS, place), place)).isInstanceOf(SealBroken.class);
    }

    @Test
    void doesNotGiveOnePersonsKeyToAnother() {
        var master = MasterKey.of(secret);

        assertThatThrownBy(() -> master.unwrap(wrapped, Ids.next())).isInstanceOf(SealBroken.class);
    }

    @Test
    void opensKeysWrappedBeforeTheMasterKeyWasRotated() {
        var rotated = MasterKey.of(MasterKey.rotated(secret));
        var sealed = key.seal(WORDS, place);

        assertThat(rotated.unwrap(wrapped, person).open(sealed, place)).isEqualTo(WORDS);
    }

    @Test
    void wrapsWithTheNewMasterKeyAfterTheRotation() {
        var rotated = MasterKey.of(MasterKey.rotated(secret)).wrap(Ciphers.draw(), person);

        assertThatThrownBy(() -> MasterKey.of(secret).unwrap(rotated, person)).isInstanceOf(SealBroken.class);
    }

    @Test
    void neverQuotesASecretItCannotRead() {
        assertThatThrownBy(() -> MasterKey.of("s3gredo-da-clinica"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3gredo")
                .hasNoCause();
    }

    private void assertBroken(byte[] sealed, Place elsewhere) {
        assertThatThrownBy(() -> key.open(sealed, elsewhere)).isInstanceOf(SealBroken.class);
    }
}
