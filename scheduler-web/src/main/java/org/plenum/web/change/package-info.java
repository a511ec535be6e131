/**
 * The page of changes: what happened to a conference, what that has hit, and what can be done about it.
 *
 * <p>Imports {@code web.page} for jobs and findings as they are shown, {@code shell}, the services of the API's topics,
 * the vocabulary, {@code exchange.json} for the documents that its forms become, and of {@code solve} what those services
 * tell: why sessions moved, and what findings a proposal changes. A new sort of change is a constant of
 * {@link org.plenum.web.change.Happening}.
 */
@NullMarked
package org.plenum.web.change;

import org.jspecify.annotations.NullMarked;
