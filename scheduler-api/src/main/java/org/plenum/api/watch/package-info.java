/**
 * What clients watch: whether a conference's document, draft or waivers have changed, whoever changed them.
 *
 * <p>Imports {@code history} and {@code conference}. What happens to a job is told by {@code job}.
 */
@NullMarked
package org.plenum.api.watch;

import org.jspecify.annotations.NullMarked;
