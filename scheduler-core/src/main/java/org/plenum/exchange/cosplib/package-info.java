/**
 * The workbooks of CoSPLib, the library of conference scheduling problems: instances, and solutions of them.
 *
 * <p>Imports {@code conference}, {@code rule}, {@code timetable}, {@code exchange.issue} and {@code exchange.json};
 * only this package reads and writes spreadsheets.
 */
@NullMarked
package org.plenum.exchange.cosplib;

import org.jspecify.annotations.NullMarked;
