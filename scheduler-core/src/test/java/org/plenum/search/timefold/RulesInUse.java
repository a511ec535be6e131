package org.plenum.search.timefold;

import org.plenum.conference.Conference;
import org.plenum.rule.Scorecard;

/** What constraint streams have to know beside the placements: a problem fact, there once. */
public record RulesInUse(Conference conference, Scorecard scorecard) {}
