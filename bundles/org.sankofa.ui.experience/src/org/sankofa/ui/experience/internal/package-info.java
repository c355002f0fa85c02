/** Pages of the editors of lessons, requests, programmes, meetings and publications. */
package org.sankofa.ui.experience.internal;
