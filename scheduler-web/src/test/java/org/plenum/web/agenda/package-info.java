@NullMarked
package org.plenum.web.agenda;

import org.jspecify.annotations.NullMarked;
