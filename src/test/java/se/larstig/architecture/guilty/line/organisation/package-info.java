/** Guilty: see rule A1. */
@Uses({"identity"})
package se.larstig.architecture.guilty.line.organisation;

import se.larstig.shared.Uses;
