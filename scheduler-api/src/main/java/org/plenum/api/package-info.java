/**
 * The REST interface under {@code /api/v1}: this package has its root only, the packages below have one topic each.
 *
 * <p>Imports its own topics and the core. A new topic is a package here, with its arrows: its service and its records
 * are public, all else is not.
 */
@NullMarked
package org.plenum.api;

import org.jspecify.annotations.NullMarked;
