/** Guilty: see rule A1. */
@Uses({"organisation"})
package se.larstig.architecture.guilty.line.identity;

import se.larstig.shared.Uses;
