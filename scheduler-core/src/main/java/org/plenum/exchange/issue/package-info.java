/**
 * Complaints about documents: a sealed family, one record per issue, with its message key beside its data.
 *
 * <p>Imports {@code conference} and {@code rule}. A new issue consists of one record in its branch of the family, its
 * sentence in {@code messages.properties}, and a document in the tests that causes it.
 *
 * <p>{@code WorkbookIssue} has more than 200 lines, for it is a list of small records.
 */
@NullMarked
package org.plenum.exchange.issue;

import org.jspecify.annotations.NullMarked;
