package org.plenum.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** How the API describes itself to programs. */
@ExtendWith(OutputCaptureExtension.class)
class DescriptionTest extends OverHttp {

    @Test
    void namesEveryAddress() {
        var description = http().get("/v3/api-docs").json();
        assertThat(description.get("openapi").stringValue()).startsWith("3.1");
        assertThat(description.get("info").get("title").stringValue()).isEqualTo("Plenum");
        assertThat(description.get("info").get("version").stringValue()).isEqualTo("1.2.3"); // the test's
        assertThat(description.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1",
                        "/api/v1/conferences",
                        "/api/v1/conferences/{id}",
                        "/api/v1/conferences/{conference}/{list}/{id}",
                        "/api/v1/conferences/{id}/workbook",
                        "/api/v1/conferences/{id}/exports/{file}",
                        "/api/v1/template",
                        "/api/v1/imports",
                        "/api/v1/conferences/{conference}/events",
                        "/api/v1/conferences/{conference}/jobs",
                        "/api/v1/conferences/{conference}/timetable",
                        "/api/v1/conferences/{conference}/timetable/parity",
                        "/api/v1/conferences/{conference}/timetable/placements/{session}",
                        "/api/v1/conferences/{conference}/timetable/moves",
                        "/api/v1/conferences/{conference}/timetable/undo",
                        "/api/v1/conferences/{conference}/timetable/redo",
                        "/api/v1/conferences/{conference}/timetable/history",
                        "/api/v1/conferences/{conference}/timetable/what-if",
                        "/api/v1/conferences/{conference}/timetable/places",
                        "/api/v1/conferences/{conference}/timetable/suggestions",
                        "/api/v1/conferences/{conference}/findings",
                        "/api/v1/conferences/{conference}/publish",
                        "/api/v1/conferences/{conference}/versions",
                        "/api/v1/conferences/{conference}/versions/{number}",
                        "/api/v1/conferences/{conference}/versions/{number}/restore",
                        "/api/v1/conferences/{conference}/versions/{from}/diff/{to}",
                        "/api/v1/conferences/{conference}/findings/{finding}/waive",
                        "/api/v1/jobs",
                        "/api/v1/jobs/{id}",
                        "/api/v1/jobs/{id}/events",
                        "/api/v1/jobs/{id}/stop",
                        "/api/v1/jobs/{job}/timetable",
                        "/api/v1/jobs/{job}/timetable/parity",
                        "/api/v1/jobs/{job}/findings",
                        "/api/v1/jobs/{job}/moves",
                        "/api/v1/jobs/{job}/adopt",
                        "/api/v1/conferences/{conference}/timetable/moved",
                        "/api/v1/conferences/{conference}/alternatives",
                        "/api/v1/rules",
                        "/api/v1/presets",
                        "/api/v1/conferences/{id}/check",
                        "/api/v1/conferences/{id}/revisions",
                        "/api/v1/conferences/{id}/revisions/{revision}/restore",
                        "/api/v1/conferences/{conference}/changes",
                        "/api/v1/jobs/{job}/advice");
    }

    @Test
    void isMadeWithoutAWarning(CapturedOutput output) {
        assertThat(http().get("/v3/api-docs").status()).isEqualTo(200);
        assertThat(output.getAll()).doesNotContain("WARN", "ERROR");
    }

    @Test
    void saysWhatAFindingIs() {
        var findings =
                http().get("/v3/api-docs").json().at("/components/schemas/WhatIfView/properties/appearing/items");
        assertThat(findings.get("$ref").stringValue()).isEqualTo("#/components/schemas/FindingDocument");
        assertThat(http().get("/v3/api-docs")
                        .json()
                        .at("/components/schemas/FindingDocument/properties")
                        .propertyNames())
                .containsExactlyInAnyOrder("id", "rule", "level", "penalty", "points", "subjects", "message");
    }

    @Test
    void saysWhatCanBeAskedOfAJob() {
        var call = http().get("/v3/api-docs").json().at("/paths/~1api~1v1~1conferences~1{conference}~1jobs/post");
        assertThat(call.get("requestBody").get("description").stringValue())
                .contains("kind", "limits", "seed", "runs; all fields are optional");
    }

    /** One address stores documents and makes copies: a description has only one call for both. */
    @Test
    void saysThatOneCallStoresAndCopies() {
        var call = http().get("/v3/api-docs").json().at("/paths/~1api~1v1~1conferences/post");
        assertThat(call.get("summary").stringValue()).isEqualTo("Stores a new conference, or a copy of another one");
        assertThat(call.get("requestBody").has("required")).isFalse();
        assertThat(call.get("parameters")
                        .valueStream()
                        .filter(each -> each.get("required").booleanValue()))
                .isEmpty();
        assertThat(call.get("responses").propertyNames()).containsExactly("201", "default");
        assertThat(call.at("/responses/201/content")
                        .valueStream()
                        .findFirst()
                        .orElseThrow()
                        .at("/schema/oneOf")
                        .findValuesAsString("$ref"))
                .containsExactly("#/components/schemas/Receipt", "#/components/schemas/CopyReceipt");
    }

    @Test
    void saysOfEveryCallWhatItDoesAndHowItFails() {
        var paths = http().get("/v3/api-docs").json().get("paths");
        assertThat(paths.valueStream().flatMap(JsonNode::valueStream))
                .hasSize(54)
                .allSatisfy(call -> {
                    assertThat(call.get("summary").stringValue()).isNotBlank();
                    assertThat(call.get("responses")
                                    .get("default")
                                    .get("content")
                                    .has("application/problem+json"))
                            .isTrue();
                });
    }
}
