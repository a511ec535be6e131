/** Tests of timetables in the formats that others read. */
@NullMarked
package org.plenum.api.export;

import org.jspecify.annotations.NullMarked;
