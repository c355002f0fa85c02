/** E-mail as it comes in and goes out: reading without trusting, taking the new text out, writing. */
package org.sankofa.experience.internal.mail;
