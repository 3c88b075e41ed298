/** Guilty: see rule A1. */
@Uses({})
package se.larstig.architecture.guilty.line.catalogue;

import se.larstig.shared.Uses;
