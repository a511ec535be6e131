/**
 * Conferences in other formats: a preview of what a file would make, files that are kept until they are imported, and
 * workbooks.
 *
 * <p>Imports {@code change}, {@code conference}, {@code request}, {@code problem} and the core. What stores a conference is in {@code
 * conference}, whatever the format that it came in.
 */
@NullMarked
package org.plenum.api.exchange;

import org.jspecify.annotations.NullMarked;
