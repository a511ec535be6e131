@NullMarked
package org.plenum.web.begin;

import org.jspecify.annotations.NullMarked;
