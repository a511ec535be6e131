package org.plenum.timetable.rules;

/** The contract of {@link RelationEdge}; each test below it has the examples of one edge. */
abstract class RelationEdgeTest extends RelationContract<RelationEdge> {}
