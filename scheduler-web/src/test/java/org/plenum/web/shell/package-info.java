@NullMarked
package org.plenum.web.shell;

import org.jspecify.annotations.NullMarked;
