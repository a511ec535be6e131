/**
 * Complaints about documents: a sealed family, one record per complaint, its message key beside its data.
 *
 * <p>A new complaint is one record here, its name in {@code permits}, and its sentence in {@code messages.properties}.
 */
@NullMarked
package org.plenum.exchange.issue;

import org.jspecify.annotations.NullMarked;
