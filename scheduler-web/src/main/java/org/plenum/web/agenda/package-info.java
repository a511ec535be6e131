/**
 * Agendas: the sessions of one person, delegation or room in the order of time.
 *
 * <p>Imports the services of the API's topics, the vocabulary and {@code shell}. What somebody or something has to do
 * with a session is in {@link org.plenum.web.agenda.Holder} alone: filters and results of a search ask it too.
 */
@NullMarked
package org.plenum.web.agenda;

import org.jspecify.annotations.NullMarked;
