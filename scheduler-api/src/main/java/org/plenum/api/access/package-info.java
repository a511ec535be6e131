/**
 * Who may do what: so far everybody who sits at this machine, and no page of another site in their browser.
 *
 * <p>Imports {@code problem}. Accounts and roles go here.
 */
@NullMarked
package org.plenum.api.access;

import org.jspecify.annotations.NullMarked;
