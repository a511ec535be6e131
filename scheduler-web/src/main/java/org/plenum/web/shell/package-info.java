/**
 * What all pages share: the reader's language and theme, the texts in that language, the frame.
 *
 * <p>Imports {@code rule} for its sentences. A new language is a bundle of texts and its tag in
 * {@link org.plenum.web.shell.Texts}.
 */
@NullMarked
package org.plenum.web.shell;

import org.jspecify.annotations.NullMarked;
