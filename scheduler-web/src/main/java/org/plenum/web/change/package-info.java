/**
 * The pages of changes: what happened to a conference, what it broke, and proposals to repair it.
 *
 * <p>Imports {@code web.page} for jobs, findings and timetables as they are shown, {@code shell}, the services of the API's topics,
 * the vocabulary, {@code exchange.change} and {@code exchange.json} for the fields that its forms become, and of
 * {@code solve} the results of those services: why sessions moved, and what findings a proposal changes. The form's
 * part of a new type of change is in {@link org.plenum.web.change.ChangeFieldset}.
 */
@NullMarked
package org.plenum.web.change;

import org.jspecify.annotations.NullMarked;
