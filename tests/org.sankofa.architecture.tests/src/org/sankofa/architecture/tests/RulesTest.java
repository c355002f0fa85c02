package org.sankofa.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** The rules find what they are there to find. */
class RulesTest {

    @Test
    void findsAnArrowThatPointsUp() {
        Bundle bundle = bundle("org.sankofa.model", "Require-Bundle", "org.eclipse.emf.ecore,org.sankofa.store");
        assertEquals(List.of("org.sankofa.model may not require org.sankofa.store"), Rules.wrongArrows(bundle));
    }

    @Test
    void findsABundleWithoutAPlace() {
        Bundle bundle = bundle("org.sankofa.surprise", "Require-Bundle", "org.sankofa.model");
        assertEquals(List.of("org.sankofa.surprise has no place in the architecture"), Rules.wrongArrows(bundle));
    }

    @Test
    void findsAnExportWithoutAVersion() {
        Bundle bundle = bundle("org.sankofa.store", "Export-Package", "org.sankofa.store");
        assertEquals(List.of("org.sankofa.store exports org.sankofa.store without a version"), Rules.looseExports(bundle));
    }

    @Test
    void findsAnInternalPackageShownToEverybody() {
        Bundle bundle = bundle("org.sankofa.store", "Export-Package", "org.sankofa.store.internal;version=\"1.0.0\"");
        assertEquals(List.of("org.sankofa.store exports the internal package org.sankofa.store.internal to everybody"),
                Rules.looseExports(bundle));
    }

    @Test
    void allowsAnInternalPackageForFriends() {
        Bundle bundle = bundle("org.sankofa.store", "Export-Package",
                "org.sankofa.store;version=\"1.0.0\",org.sankofa.store.internal;x-friends:=\"org.sankofa.store.tests\"");
        assertEquals(List.of(), Rules.looseExports(bundle));
    }

    @Test
    void findsWindowsBelowTheUserInterface() {
        Bundle bundle = bundle("org.sankofa.store", "Import-Package", "org.eclipse.swt.widgets");
        assertEquals(List.of("org.sankofa.store lies below the user interface but uses org.eclipse.swt.widgets"),
                Rules.windows(bundle));
    }

    @Test
    void findsTheWorkbenchOfTheIde() {
        Bundle bundle = bundle("org.sankofa.ui", "Require-Bundle", "org.eclipse.ui");
        assertEquals(List.of("org.sankofa.ui uses org.eclipse.ui of the IDE workbench"), Rules.windows(bundle));
    }

    @Test
    void findsTracesOfAMachine() {
        assertEquals(List.of("x names /root/" + ".m2"), Rules.machineTraces("x", "see /root/" + ".m2/settings.xml"));
        assertEquals(List.of(), Rules.machineTraces("x", "records/lesson/ab/cd and https://www.eclipse.org/legal/"));
    }

    private static Bundle bundle(String name, String header, String value) {
        return Bundle.of(null, Map.of("Bundle-SymbolicName", name, header, value));
    }
}
