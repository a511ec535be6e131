/**
 * Access control: so far everybody at this machine may do everything, and a page of another site may change nothing.
 *
 * <p>Imports {@code problem}. Accounts and roles go here.
 */
@NullMarked
package org.plenum.api.access;

import org.jspecify.annotations.NullMarked;
