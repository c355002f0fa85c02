/** What records say of who did what. */
package org.sankofa.experience.internal.people;
