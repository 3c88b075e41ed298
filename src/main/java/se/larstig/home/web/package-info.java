/** Pages of the feature. */
@NullMarked
package se.larstig.home.web;

import org.jspecify.annotations.NullMarked;
