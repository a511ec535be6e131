/**
 * Counts sessions that run at the same time, span by span: a table for each shape of rule about them.
 *
 * <p>Imports {@code problem.board} and {@code problem.table}, and names no single rule.
 *
 * <p>{@code CrowdCosts} is longer than others because its counter follows both crowds and their members.
 */
@NullMarked
package org.plenum.problem.load;

import org.jspecify.annotations.NullMarked;
