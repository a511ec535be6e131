package org.plenum.exchange.table;

import java.util.Optional;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.SheetIssue.Expected;
import org.plenum.exchange.issue.SheetIssue.WrongCell;
import org.plenum.exchange.issue.WorkbookIssue.AmbiguousDate;
import org.plenum.exchange.json.Value;
import org.plenum.exchange.sheets.Cell;
import org.plenum.exchange.sheets.CellText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The value of a cell, or what is wrong with it; its complaints have no place yet. */
public record CellValue(Optional<JsonNode> node, Optional<Issue> complaint) {

    /** Neither a value nor a complaint: the cell is empty. */
    public static final CellValue NOTHING = new CellValue(Optional.empty(), Optional.empty());

    public static CellValue of(JsonNode node) {
        return new CellValue(Optional.of(node), Optional.empty());
    }

    public static CellValue of(String text) {
        return of(JsonNodeFactory.instance.stringNode(text));
    }

    public static CellValue complaint(Issue issue) {
        return new CellValue(Optional.empty(), Optional.of(issue));
    }

    public static CellValue wrong(Cell cell, Expected expected) {
        return complaint(new WrongCell("", Value.excerpt(CellText.of(cell)), expected));
    }

    public Optional<String> text() {
        return node.map(JsonNode::stringValue);
    }

    public boolean isAmbiguous() {
        return complaint.filter(AmbiguousDate.class::isInstance).isPresent();
    }
}
