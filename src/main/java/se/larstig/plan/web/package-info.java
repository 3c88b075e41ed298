/** Pages of the feature. */
@NullMarked
package se.larstig.plan.web;

import org.jspecify.annotations.NullMarked;
