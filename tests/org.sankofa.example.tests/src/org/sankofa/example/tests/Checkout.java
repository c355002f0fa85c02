package org.sankofa.example.tests;

import java.nio.file.Path;

/** Folders of the checkout that the tests run in. */
final class Checkout {

    static final Path ROOT = Path.of(System.getProperty("sankofa.root")).toAbsolutePath().normalize();
    static final Path EXAMPLE = ROOT.resolve("bundles/org.sankofa.example");

    private Checkout() {
    }
}
