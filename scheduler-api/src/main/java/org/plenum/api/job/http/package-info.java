/**
 * Jobs over HTTP: started, told and stopped, and their events as they happen.
 *
 * <p>Imports {@code job}, {@code conference}, {@code request}, {@code problem} and the core.
 */
@NullMarked
package org.plenum.api.job.http;

import org.jspecify.annotations.NullMarked;
