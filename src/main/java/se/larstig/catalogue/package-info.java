@NullMarked
@Uses({"shared", "organisation"})
package se.larstig.catalogue;

import org.jspecify.annotations.NullMarked;
import se.larstig.shared.Uses;
