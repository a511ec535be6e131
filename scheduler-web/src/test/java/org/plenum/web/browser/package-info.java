@NullMarked
package org.plenum.web.browser;

import org.jspecify.annotations.NullMarked;
