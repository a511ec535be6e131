package org.plenum.api;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the OpenAPI 3.1 description that all calls share: title, server and error response. */
@Configuration
class ApiDescription {

    @Bean
    OpenApiCustomizer description(About about) {
        return api -> {
            api.info(new Info()
                    .title("Plenum")
                    .description(
                            "Timetables for conferences of several days: documents in, jobs, timetables and reasons out.")
                    .version(about.product().version())
                    .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
            api.setServers(null); // the server that the client called
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().addApiResponse(ApiResponses.DEFAULT, problem()));
        };
    }

    private static ApiResponse problem() {
        var schema = new ObjectSchema()
                .addProperty("title", new StringSchema())
                .addProperty("detail", new StringSchema().description("The error, and maybe a way out"));
        return new ApiResponse()
                .description(
                        "The request failed: a problem document (RFC 9457), with issues if a document cannot be used")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
