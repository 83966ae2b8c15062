package com.eoclinica.acolhe.audit;

import com.eoclinica.acolhe.audit.Verdict.Broken;
import com.eoclinica.acolhe.audit.Verdict.Sound;
import com.eoclinica.acolhe.shared.ClinicId;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows each chain from its start and compares it with the anchors, which know of entries cut off the end. */
@Component
public class AuditVerification {

    private final AuditEntries entries;
    private final AuditChain chain;
    private final AuditAnchor anchor;

    AuditVerification(AuditEntries entries, AuditSettings settings, AuditAnchor anchor) {
        this.entries = entries;
        this.chain = new AuditChain(settings.key());
        this.anchor = anchor;
    }

    /** One verdict for each clinic that has a chain or an anchor. */
    @Transactional(readOnly = true)
    public List<Verdict> verify() {
        var anchors = anchor.read().stream().collect(Collectors.groupingBy(AuditAnchor.Anchored::clinicId));
        var clinics = Stream.concat(entries.heads().stream().map(AuditEntries.Head::clinic), anchors.keySet().stream());
        return clinics.distinct()
                .map(clinic -> verify(clinic, anchors.getOrDefault(clinic, List.of())))
                .toList();
    }

    private Verdict verify(ClinicId clinic, List<AuditAnchor.Anchored> anchors) {
        var expected = anchors.stream()
                .collect(Collectors.toMap(AuditAnchor.Anchored::seq, AuditAnchor.Anchored::hash, (first, _) -> first));
        var last = expected.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        var walk = new Walk(clinic, expected);
        try (var all = entries.all(clinic)) {
            for (var link : (Iterable<AuditEntries.Sealed>) all::iterator) {
                var why = walk.step(link);
                if (!why.isEmpty()) return new Broken(clinic, walk.seq + 1, why);
            }
        }
        if (walk.seq < last) return new Broken(clinic, walk.seq + 1, "is missing: the anchor goes on to " + last);
        return new Sound(clinic, walk.seq);
    }

    /** Where the walk along one chain has come to. */
    private final class Walk {

        private final ClinicId clinic;
        private final Map<Long, String> anchored;
        private long seq;
        private byte[] hash = AuditChain.START;

        Walk(ClinicId clinic, Map<Long, String> anchored) {
            this.clinic = clinic;
            this.anchored = anchored;
        }

        /** @return what is wrong with this link; empty when nothing is */
        String step(AuditEntries.Sealed link) {
            if (link.entry().seq() != seq + 1) return "is missing";
            if (!MessageDigest.isEqual(chain.seal(hash, clinic, link.entry()), link.hash())) return "was changed";
            var witness = anchored.get(link.entry().seq());
            if (witness != null && !witness.equals(HexFormat.of().formatHex(link.hash())))
                return "is not the anchored one";
            seq = link.entry().seq();
            hash = link.hash();
            return "";
        }
    }
}
