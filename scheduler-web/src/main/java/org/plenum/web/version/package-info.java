/**
 * The pages of versions: what was published, the differences between any two, whom they concern and who was told; and a
 * version made the draft again. The timetable of a version is a page of {@code page}.
 *
 * <p>Imports the services of the API's topics, the vocabulary, {@code rule}, {@code timetable} and {@code shell};
 * nothing of {@code page}.
 */
@NullMarked
package org.plenum.web.version;

import org.jspecify.annotations.NullMarked;
