/** What tests of several bundles play with: colleagues, servers, small disks, other programs. */
package org.sankofa.testing;
