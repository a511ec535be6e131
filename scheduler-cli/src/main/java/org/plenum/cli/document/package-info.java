/**
 * Files read and written, messages about them, and refusals with a way out.
 *
 * <p>Imports {@code exchange}, nothing of the commands.
 */
@NullMarked
package org.plenum.cli.document;

import org.jspecify.annotations.NullMarked;
