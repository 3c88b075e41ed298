/** Pages of figures. */
@NullMarked
package se.larstig.statistics.web;

import org.jspecify.annotations.NullMarked;
