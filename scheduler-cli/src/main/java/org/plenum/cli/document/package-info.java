/**
 * Files in and out, what is said of them, and giving up with a way out.
 *
 * <p>Imports {@code exchange}, nothing of the commands.
 */
@NullMarked
package org.plenum.cli.document;

import org.jspecify.annotations.NullMarked;
