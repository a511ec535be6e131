package org.plenum.exchange.issue;

import org.plenum.rule.Message;

/**
 * A complaint about a document: its position, its severity, and one sentence about the error and what can be done.
 *
 * <p>Its sentence is in the bundle {@link #BUNDLE}, under its code.
 */
public sealed interface Issue
        permits SyntaxIssue,
                LimitIssue,
                FormIssue,
                TimeIssue,
                ReferenceIssue,
                PlanIssue,
                SheetIssue,
                WorkbookIssue,
                ChangeIssue,
                ExternalIssue {

    /** The base name of the message bundle with a sentence for each issue. */
    String BUNDLE = "org.plenum.exchange.issue.messages";

    /** The severity of an issue. */
    enum Severity {
        /** The document cannot be used. */
        ERROR,
        /** It can be used, but probably does not say what was intended. */
        WARNING
    }

    /**
     * The JSON Pointer (RFC 6901) of the error; for a missing field, the place where it belongs; for a workbook, see
     * {@link SheetIssue}.
     */
    String pointer();

    /** Whether the sentence itself tells the place, so that the pointer need not be shown beside it. */
    default boolean tellsPlace() {
        return false;
    }

    /** The arguments of the sentence; its key is the code. */
    Message message();

    default Severity severity() {
        return Severity.ERROR;
    }

    /** A name for this sort of issue that programs can rely on. */
    default String code() {
        return message().key();
    }
}
