/**
 * The application that serves the pages and the API: start, command line and address.
 *
 * <p>Imports {@code web.page} and nothing else of Plenum but by Spring's component scan. A new option of the command
 * line is a field of {@link org.plenum.web.PlenumWeb}.
 */
@NullMarked
package org.plenum.web;

import org.jspecify.annotations.NullMarked;
