package org.plenum.api.draft;

/** Histories on a file of H2's. */
class HistoryOnH2Test extends HistoryContract {}
