package com.eoclinica.acolhe.fhir;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One page of a search; its link to the next names the last resource of this one, so that nothing is read twice. */
final class Page {

    private Page() {}

    /** @param found at most one more than the page holds */
    static <T> Bundle of(Search search, List<T> found, Function<T, Resource> resource) {
        var bundle = new Bundle().setType(BundleType.SEARCHSET);
        var shown = found.stream().limit(search.count()).map(resource).toList();
        bundle.addLink().setRelation("self").setUrl(here().build().toUriString());
        if (found.size() > search.count()) {
            var after = shown.getLast().getIdElement().getIdPart();
            bundle.addLink()
                    .setRelation("next")
                    .setUrl(here().replaceQueryParam("_after", after).build().toUriString());
        }
        for (var each : shown) {
            bundle.addEntry()
                    .setFullUrl(base() + "/" + each.fhirType() + "/"
                            + each.getIdElement().getIdPart())
                    .setResource(each)
                    .getSearch()
                    .setMode(SearchEntryMode.MATCH);
        }
        return bundle;
    }

    /** The same of things that are all in memory, whose ids give their order. */
    static <T> Bundle ofAll(Search search, List<T> all, Function<T, String> id, Function<T, Resource> resource) {
        var after = search.after();
        var rest = all.stream()
                .map(each -> Map.entry(id.apply(each), each))
                .filter(each -> after == null || each.getKey().compareTo(after) > 0)
                .sorted(Map.Entry.comparingByKey())
                .limit(search.count() + 1L)
                .map(Map.Entry::getValue)
                .toList();
        var bundle = of(search, rest, resource);
        bundle.setTotal(all.size());
        return bundle;
    }

    /** Where this face is, as the caller sees it. */
    static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/api/v1/fhir")
                .build()
                .toUriString();
    }

    private static ServletUriComponentsBuilder here() {
        return ServletUriComponentsBuilder.fromCurrentRequest();
    }
}
