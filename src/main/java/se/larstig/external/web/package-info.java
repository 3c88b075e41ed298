/** The list of courses elsewhere, what somebody shows of them, and what managers say to it. */
@NullMarked
package se.larstig.external.web;

import org.jspecify.annotations.NullMarked;
