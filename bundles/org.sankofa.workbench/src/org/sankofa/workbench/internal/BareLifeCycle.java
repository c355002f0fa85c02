package org.sankofa.workbench.internal;

/** The life cycle of the bare window ({@code Bare.e4xmi}), beside which the start is measured: it opens nothing. */
public class BareLifeCycle {
}
