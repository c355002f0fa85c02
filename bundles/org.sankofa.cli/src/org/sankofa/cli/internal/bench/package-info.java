/** Measurements that are kept beside the figures to reach. */
package org.sankofa.cli.internal.bench;
