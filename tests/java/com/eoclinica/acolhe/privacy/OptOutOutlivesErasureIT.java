package com.eoclinica.acolhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.fixtures.Api;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.fixtures.Stores;
import com.eoclinica.acolhe.patient.Consents;
import com.eoclinica.acolhe.patient.Purpose;
import com.eoclinica.acolhe.shared.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who said no and was forgotten is still not written to; nothing is kept that leads to them. */
class OptOutOutlivesErasureIT {

    private final RunningProduct product = RunningProduct.get();
    private final Correspondents correspondents = product.bean(Correspondents.class);
    private final Consents consents = product.bean(Consents.class);

    @Test
    void aNoIsKeptAsABarePrint() {
        says("+5511976812401", false);
        forget("+5511976812401");

        assertThat(new Stores(product).inDatabase(List.of("76812401"))).isEmpty();
        assertThat(consents.allowsMessages(writer("+551176812401"))).isFalse();
    }

    @Test
    void whoChangedTheirMindIsWrittenToAgain() {
        says("+5511976812402", false);
        forget("+5511976812402");
        says("+5511976812402", true);
        forget("+5511976812402");

        assertThat(consents.allowsMessages(writer("+5511976812402"))).isTrue();
    }

    private void says(String phone, boolean granted) {
        var writer = correspondents.ofPhone("default", phone);
        consents.record(writer.clinicId(), writer.id(), Purpose.MESSAGES, granted, 1, Ids.next());
    }

    private UUID writer(String phone) {
        return correspondents.ofPhone("default", phone).id();
    }

    private void forget(String phone) {
        var answer = new Api(product).post("privacy/people/" + writer(phone) + "/erasure", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
