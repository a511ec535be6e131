package org.plenum.api.watch;

/** On the file that Plenum brings along. */
class ConferenceEventsOnH2Test extends ConferenceEventsContract {}
