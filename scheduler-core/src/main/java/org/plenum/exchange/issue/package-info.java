/**
 * Complaints about documents: a sealed family, one record per complaint, its message key beside its data.
 *
 * <p>Imports {@code conference} and {@code rule}. A new complaint is one record in the branch of the family that it
 * belongs to, its sentence in {@code messages.properties}, and a document in the tests that earns it.
 */
@NullMarked
package org.plenum.exchange.issue;

import org.jspecify.annotations.NullMarked;
