/** How requests go out and replies come in. */
package org.sankofa.experience.internal.ask;
