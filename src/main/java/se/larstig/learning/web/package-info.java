/** Pages of the feature. */
@NullMarked
package se.larstig.learning.web;

import org.jspecify.annotations.NullMarked;
