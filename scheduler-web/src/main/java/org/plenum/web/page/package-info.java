/**
 * The pages, each a class {@code XPage} and a template {@code x.html} within the one layout.
 *
 * <p>Imports the services of the API's topics; never a store, {@code solve} or a rule. A new page is its two files and
 * one line in the menu.
 */
@NullMarked
package org.plenum.web.page;

import org.jspecify.annotations.NullMarked;
