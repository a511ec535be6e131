/**
 * What clients watch: whether a conference's document, draft or waivers have changed, whoever changed them,
 * and whether a search is about to replace the draft.
 *
 * <p>Imports {@code history}, {@code job} and {@code conference}. What happens to a job is told by {@code job}.
 */
@NullMarked
package org.plenum.api.watch;

import org.jspecify.annotations.NullMarked;
