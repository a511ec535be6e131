@NullMarked
package org.plenum.web.find;

import org.jspecify.annotations.NullMarked;
