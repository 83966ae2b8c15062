package com.eoclinica.acolhe.api;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal of a face is an RFC 9457 problem that names what was wrong, and quotes nobody. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var wrong = e.getParameterValidationResults().stream()
                .map(each -> each.getMethodParameter().getParameterName() + " "
                        + each.getResolvableErrors().getFirst().getDefaultMessage())
                .collect(Collectors.joining(", "));
        return handleExceptionInternal(e, ProblemDetail.forStatusAndDetail(status, wrong), headers, status, request);
    }

    @ExceptionHandler
    ProblemDetail unforeseen(RuntimeException e) {
        LOG.error(
                "A face failed: {} in {}",
                e.getClass().getName(),
                e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
        return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
