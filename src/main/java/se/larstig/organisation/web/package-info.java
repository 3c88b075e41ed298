/** Pages of employers and places. */
@NullMarked
package se.larstig.organisation.web;

import org.jspecify.annotations.NullMarked;
