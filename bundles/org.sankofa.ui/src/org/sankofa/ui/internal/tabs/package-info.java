/** How the tabs of views and editors look. */
package org.sankofa.ui.internal.tabs;
