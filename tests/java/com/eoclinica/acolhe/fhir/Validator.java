package com.eoclinica.acolhe.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** HAPI's validator of R4 with the profiles in its own jar: nothing is fetched. */
final class Validator {

    private static final FhirValidator ONLY = make();

    private Validator() {}

    static void accepts(String json) {
        var wrong = ONLY.validateWithResult(json).getMessages().stream()
                .filter(each -> each.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(each -> each.getLocationString() + ": " + each.getMessage())
                .toList();
        assertThat(wrong).as(json).isEmpty();
    }

    private static FhirValidator make() {
        var context = FhirContext.forCached(FhirVersionEnum.R4);
        var support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context));
        return context.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }
}
