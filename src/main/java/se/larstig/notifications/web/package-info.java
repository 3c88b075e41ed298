/** The page about mail. */
@NullMarked
package se.larstig.notifications.web;

import org.jspecify.annotations.NullMarked;
