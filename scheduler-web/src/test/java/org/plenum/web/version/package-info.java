@NullMarked
package org.plenum.web.version;

import org.jspecify.annotations.NullMarked;
