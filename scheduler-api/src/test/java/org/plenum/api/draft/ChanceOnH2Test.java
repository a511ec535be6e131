package org.plenum.api.draft;

/** Histories by chance on a file of H2's. */
class ChanceOnH2Test extends ChanceContract {}
