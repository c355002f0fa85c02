/**
 * Finding people to ask: who answered, who used a lesson, who worked there, by theme, language and country, each with
 * its reasons. From records alone.
 */
package org.sankofa.experience.people;
