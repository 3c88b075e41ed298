/** Pages of the feature. */
@NullMarked
package se.larstig.privacy.web;

import org.jspecify.annotations.NullMarked;
