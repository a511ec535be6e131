package org.plenum.api.exchange;

/**
 * Rows of somebody's own in a file that is kept.
 *
 * @param sheet its name; empty if the file is one text
 * @param text as a spreadsheet puts the rows on the clipboard
 */
public record OwnRows(String sheet, String text) {}
