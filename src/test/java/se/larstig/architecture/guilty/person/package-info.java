/** Guilty: see rule A6. */
package se.larstig.architecture.guilty.person;
