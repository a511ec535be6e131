/**
 * Errors of the API: the one table from exceptions to RFC 9457 documents.
 *
 * <p>Imports nothing of Plenum. A new kind of exception is one line in the table.
 */
@NullMarked
package org.plenum.api.problem;

import org.jspecify.annotations.NullMarked;
