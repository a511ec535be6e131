/**
 * The ways to begin a conference, each a page or a form: three questions, a file, a copy, the sample; and a conference's
 * files in and out.
 *
 * <p>Imports {@code api.conference} and {@code api.exchange}, {@code exchange} for documents and their issues, {@code
 * exchange.table} for the titles of fields, and {@code shell}. A new way to begin is a section of the page of new
 * conferences.
 */
@NullMarked
package org.plenum.web.begin;

import org.jspecify.annotations.NullMarked;
