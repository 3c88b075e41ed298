/** Guilty: see rules A2 and A8. */
package se.larstig.architecture.guilty.web;
