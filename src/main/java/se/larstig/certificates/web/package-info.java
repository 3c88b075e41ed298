/** The certificate as page and PDF, and the page that verifies a number. */
@NullMarked
package se.larstig.certificates.web;

import org.jspecify.annotations.NullMarked;
