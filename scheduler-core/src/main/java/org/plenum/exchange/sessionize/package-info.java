/**
 * Programmes as Sessionize gives them by its API: JSON in the shapes All, Sessions and GridSmart, which have no time
 * zone.
 */
@NullMarked
package org.plenum.exchange.sessionize;

import org.jspecify.annotations.NullMarked;
