@NullMarked
package org.plenum.web.programme;

import org.jspecify.annotations.NullMarked;
