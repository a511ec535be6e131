package org.plenum.api.job;

/** Jobs as they run where nobody set up a database. */
class JobsOnH2Test extends JobsContract {}
