package org.plenum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.util.List;
import org.plenum.exchange.issue.FormIssue;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.TimeIssue;
import tools.jackson.databind.JsonNode;

/** What a JSON Schema and a reader must agree on. */
final class Agreement {

    private Agreement() {}

    /** What the schema refuses, so does the reader; what the reader refuses for its form alone, so does the schema. */
    static void assertAgreement(Schema schema, JsonNode document, List<Issue> issues, String name) {
        var refusals = schema.validate(document);
        if (!refusals.isEmpty()) {
            assertThat(issues)
                    .as("The schema says of (%s): %s", name, refusals)
                    .anyMatch(issue -> issue.severity() == Issue.Severity.ERROR);
        }
        if (issues.stream().anyMatch(Agreement::isOfForm)) {
            assertThat(refusals).as("The reader says of (%s): %s", name, issues).isNotEmpty();
        }
    }

    private static boolean isOfForm(Issue issue) {
        return switch (issue) {
            // a preset is looked up in a catalogue, which the schema does not know
            case FormIssue.UnknownValue unknown when unknown.pointer().equals("/preset") -> false;
            case FormIssue _ -> true;
            // these two compare, and the last looks names up
            case TimeIssue.EndNotAfterStart _, TimeIssue.ClosesNotAfterOpens _, TimeIssue.UnknownTimeZone _ -> false;
            case TimeIssue _ -> true;
            default -> false;
        };
    }
}
