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
 * Declares in the OpenAPI description that the body of a request is a conference in any format: a JSON document, a
 * workbook, or an archive of its sheets; the controller reads it itself.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        content = {
            @Content(mediaType = "application/json", schema = @Schema(type = "object")),
            @Content(mediaType = FileBody.XLSX, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = FileBody.ZIP, schema = @Schema(type = "string", format = "binary"))
        })
public @interface FileBody {
    /** The media type of workbooks. */
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The media type of ZIP archives. */
    String ZIP = "application/zip";

    /** A description of the file. */
    @AliasFor(annotation = RequestBody.class, attribute = "description")
    String value();
}
