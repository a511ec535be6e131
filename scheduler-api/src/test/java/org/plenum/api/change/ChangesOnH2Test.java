package org.plenum.api.change;

/** Changes on a file of H2's. */
class ChangesOnH2Test extends ChangesContract {}
