/**
 * Tables as publishers give them: CSV, XLS, XLSX, gzipped or not. Files come from anybody: everything is read as a stream or within
 * limits, and what breaks a limit is refused in words.
 */
package org.sankofa.evidence.internal.table;
