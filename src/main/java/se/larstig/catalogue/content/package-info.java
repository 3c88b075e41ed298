/**
 * What a lesson consists of: one record for each kind of block and of question. Start at {@link Content} and {@link Question}.
 *
 * <p>Every record checks itself when it is made, from a course folder as from the database, and says all that is wrong at
 * once ({@link Malformed}). Texts that are not given are empty, lists that are not given are empty lists.
 */
@NullMarked
package se.larstig.catalogue.content;

import org.jspecify.annotations.NullMarked;
