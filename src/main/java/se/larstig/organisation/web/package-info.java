/**
 * Pages of the feature: employers with their units and headcounts, the contacts of municipalities and the help lines of
 * counties.
 */
@NullMarked
package se.larstig.organisation.web;

import org.jspecify.annotations.NullMarked;
