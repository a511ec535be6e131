/**
 * The pages, each a class {@code XPage} and a template {@code x.html} within the one layout.
 *
 * <p>Imports the services of the API's topics, the vocabulary, {@code timetable}, {@code timetable.parity},
 * {@code exchange} for documents and their issues, {@code grid}, {@code edit}, {@code agenda}, {@code search} and {@code shell};
 * never a store, {@code solve} or a rule. A new page is its two files, one line in the menu, and its texts in each
 * language.
 *
 * <p>{@code Cards} is longer than others because it has each part of a card, and {@code TimetableSheet} because it has each part of the
 * page; {@code TimetablePage} is because it shows the draft, a running search and each version alike.
 */
@NullMarked
package org.plenum.web.page;

import org.jspecify.annotations.NullMarked;
