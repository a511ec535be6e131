/**
 * Programmes that other tools have made: what all of their formats say, and the conference that it makes.
 *
 * <p>A parser of a format makes an {@code ExternalProgramme}; {@code ProgrammeTree} makes the document of it, the same
 * each time. A new format is a parser in a package of its own.
 */
@NullMarked
package org.plenum.exchange.external;

import org.jspecify.annotations.NullMarked;
