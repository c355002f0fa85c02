package org.sankofa.example.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.example.DiasporaPackage;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** Installs the example into a copy of the product as a person does, works with it, and takes it out again. */
class InstallTest {

    private static final String FEATURE = "org.sankofa.example";

    @TempDir
    Path folder;

    private Path network;
    private RecordKey key;

    @Test
    void canBeInstalledAndRemovedAndNothingIsLost() throws Exception {
        assumeTrue(Product.missing().isEmpty(), Product.missing());
        Product product = Product.copy(folder);
        Funds.workspace(folder).close();
        network = folder.resolve("network");
        key = new RecordKey(Funds.SPACE, "diaspora.fund", Ids.nameBased(DiasporaPackage.eNS_URI + "#Village school fund"));
        assertFalse(product.bundles().contains(FEATURE), "the product is made without the example");

        product.install(FEATURE);
        assertTrue(product.bundles().contains(FEATURE));
        byte[] before = withTheExample(product);
        byte[] after = changed(product);
        assertNotEquals(new String(before), new String(after));

        product.uninstall(FEATURE);
        assertFalse(product.bundles().contains(FEATURE));
        withoutTheExample(product, before, after);
    }

    /** A fund comes in and is analysed by the commands there are; few of them, since each starts the product. */
    private byte[] withTheExample(Product product) throws Exception {
        Path csv = Files.writeString(folder.resolve("funds.csv"), "name,areas,founded\nVillage school fund,ALB,2004\n");
        product.ok("import", network, csv, "--format", "diaspora-csv");
        assertTrue(product.ok("analyse", network, "diaspora.funds-by-country").contains("Albania"));
        return bytes();
    }

    private byte[] changed(Product product) throws Exception {
        Path json = Files.writeString(folder.resolve("fund.json"),
                "{\"id\": \"" + key.id() + "\", \"purpose\": {\"en\": \"A roof\"}}");
        product.ok("put", network, json);
        return bytes();
    }

    private void withoutTheExample(Product product, byte[] before, byte[] after) throws Exception {
        Path lesson = Files.writeString(folder.resolve("lesson.json"), "{\"kind\": \"lesson\", \"title\": {\"en\": \"A lesson\"}}");
        product.ok("put", network, lesson);
        assertTrue(product.ok("list", network).contains("A lesson"));
        assertArrayEquals(after, bytes(), "a save of another record leaves the fund as it is");

        Path json = Files.writeString(folder.resolve("fund.json"),
                "{\"id\": \"" + key.id() + "\", \"title\": {\"en\": \"Another title\"}}");
        Product.Run refused = product.command("put", network, json);
        assertNotEquals(0, refused.code());
        assertTrue(refused.err().contains("is not installed"), refused.err());
        assertArrayEquals(after, bytes(), "what is not understood is not changed");

        Path base = Files.write(folder.resolve("base.xmi"), before);
        Path theirs = Files.write(folder.resolve("theirs.xmi"), after);
        Path merged = folder.resolve("merged.xmi");
        product.ok("merge-file", base, base, theirs, "-o", merged);
        assertArrayEquals(after, Files.readAllBytes(merged), "a merge takes what the other wrote, byte for byte");
    }

    private byte[] bytes() throws Exception {
        try (Workspace workspace = Workspaces.open(network, WorkspaceOptions.defaults().asReadOnly())) {
            return workspace.snapshot().bytes(key).orElseThrow();
        }
    }
}
