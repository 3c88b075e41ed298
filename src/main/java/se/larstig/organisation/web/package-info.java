/**
 * Pages of the feature: employers and their units, headcounts, the contacts of municipalities and the help lines of counties.
 */
@NullMarked
package se.larstig.organisation.web;

import org.jspecify.annotations.NullMarked;
