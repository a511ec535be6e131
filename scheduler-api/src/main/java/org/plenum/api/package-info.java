/**
 * The REST interface under {@code /api/v1}: here its front door only, the rest by topic in the packages below.
 *
 * <p>Imports its own topics and the core. A new topic is a package here, with its arrows: its service and its
 * records are public, all else is not.
 */
@NullMarked
package org.plenum.api;

import org.jspecify.annotations.NullMarked;
