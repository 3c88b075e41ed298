/** Each class breaks the rule that it names. Nothing here is ever shipped or deployed. */
package se.larstig.architecture.guilty;
