package org.plenum.exchange.issue;

import org.plenum.rule.Message;

/**
 * A complaint about a document: where it is, how grave, and in one sentence what is wrong and what may be done.
 *
 * <p>Its sentence is in the bundle {@link #BUNDLE}, under its code.
 */
public sealed interface Issue
        permits SyntaxIssue, LimitIssue, FormIssue, TimeIssue, ReferenceIssue, PlanIssue, SheetIssue, ChangeIssue {

    /** The base name of the message bundle with a sentence for each issue. */
    String BUNDLE = "org.plenum.exchange.issue.messages";

    /** How grave an issue is. */
    enum Severity {
        /** The document cannot be used. */
        ERROR,
        /** It can be used, and is probably not what was meant. */
        WARNING
    }

    /** The JSON Pointer (RFC 6901) of what is wrong; of a missing field, the place where it belongs; of a workbook, see {@link SheetIssue}. */
    String pointer();

    /** What goes into the sentence; its key is the code. */
    Message message();

    default Severity severity() {
        return Severity.ERROR;
    }

    /** A name for this sort of complaint that programs can rely on. */
    default String code() {
        return message().key();
    }
}
