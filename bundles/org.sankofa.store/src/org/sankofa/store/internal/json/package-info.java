/** Small files of JSON. */
package org.sankofa.store.internal.json;
