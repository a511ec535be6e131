package org.plenum.api.request;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;

/**
 * Declares in the OpenAPI description that the body of a request is a JSON document, which the controller reads itself.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
public @interface JsonBody {

    /** A description of the document. */
    @AliasFor(annotation = RequestBody.class, attribute = "description")
    String value();
}
