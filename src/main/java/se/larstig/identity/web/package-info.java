/** Pages of sign-in and of the audit trail. */
@NullMarked
package se.larstig.identity.web;

import org.jspecify.annotations.NullMarked;
