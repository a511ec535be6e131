/**
 * The page of changes: what happened to a conference, what that has hit, and what can be done about it.
 *
 * <p>Imports {@code web.page} for jobs and findings as they are shown, {@code shell}, the services of the API's topics,
 * the vocabulary, {@code exchange.change} and {@code exchange.json} for the fields that its forms become, and of {@code solve} what those services
 * tell: why sessions moved, and what findings a proposal changes. What a new type of change needs
 * of the form is in {@link org.plenum.web.change.ChangeFieldset}.
 */
@NullMarked
package org.plenum.web.change;

import org.jspecify.annotations.NullMarked;
