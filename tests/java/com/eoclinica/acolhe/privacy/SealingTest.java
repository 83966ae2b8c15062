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

    private static final String SECRET = "um segredo de mais de trinta e dois caracteres";
    private static final String NEXT = "o segredo que vem depois daquele, também longo";

    private final MasterKey master = MasterKey.of(SECRET, "");
    private final UUID person = Ids.next();
    private final byte[] wrapped = master.wrap(Ciphers.draw(), person);
    private final DataKey key = master.unwrap(wrapped, person);
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
        var theirs = master.unwrap(master.wrap(Ciphers.draw(), other), other);

        assertThatThrownBy(() -> theirs.open(key.seal(WORDS, place), place)).isInstanceOf(SealBroken.class);
    }

    @Test
    void doesNotGiveOnePersonsKeyToAnother() {

        assertThatThrownBy(() -> master.unwrap(wrapped, Ids.next())).isInstanceOf(SealBroken.class);
    }

    @Test
    void opensKeysWrappedUnderTheSecretBefore() {
        var exchanged = MasterKey.of(NEXT, SECRET);
        var sealed = key.seal(WORDS, place);

        assertThat(exchanged.unwrap(wrapped, person).open(sealed, place)).isEqualTo(WORDS);
    }

    @Test
    void aKeyWrappedAgainNoLongerNeedsTheSecretBefore() {
        var again = MasterKey.of(NEXT, SECRET).wrapAgain(wrapped, person);
        var sealed = key.seal(WORDS, place);

        assertThat(MasterKey.of(NEXT, "").unwrap(again, person).open(sealed, place))
                .isEqualTo(WORDS);
        assertThatThrownBy(() -> master.unwrap(again, person)).isInstanceOf(SealBroken.class);
    }

    @Test
    void theSameSecretIsTheSameMasterKeyOnEveryInstance() {
        assertThat(MasterKey.of(SECRET, "").id()).isEqualTo(master.id());
        assertThat(MasterKey.of(SECRET, "").unwrap(wrapped, person)).isNotNull();
        assertThat(MasterKey.of(NEXT, "").id()).isNotEqualTo(master.id());
    }

    private void assertBroken(byte[] sealed, Place elsewhere) {
        assertThatThrownBy(() -> key.open(sealed, elsewhere)).isInstanceOf(SealBroken.class);
    }
}
