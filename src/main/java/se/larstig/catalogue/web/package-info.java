/** Files that courses show. */
@NullMarked
package se.larstig.catalogue.web;

import org.jspecify.annotations.NullMarked;
