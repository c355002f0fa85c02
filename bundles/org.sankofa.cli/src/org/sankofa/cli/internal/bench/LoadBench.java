package org.sankofa.cli.internal.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.sankofa.cli.internal.bench.BenchContext.Generated;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.ids.Ref;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

/** The load of all records with all references between them, beside EMF with one XMI file per record. */
final class LoadBench implements Benchmark {

    /** More would measure the same for hours: EMF's side grows at least linearly. */
    private static final long MOST = 5_000;

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String label() {
        return "load everything beside EMF";
    }

    @Override
    public void run(BenchContext context) throws Exception {
        long records = Math.min(MOST, context.records());
        BenchReport report = context.report();
        report.section("Load " + records + " records and look up every reference between them (P1)");
        Generated generated = context.generate("load", records);
        Path files = Files.createDirectories(context.folder().resolve("emf"));
        List<URI> uris = write(generated.workspace().snapshot(), files);
        generated.workspace().close();
        Path folder = context.folder().resolve("load");
        Sample.Step ours = () -> {
            try (Workspace workspace = Workspaces.open(folder, WorkspaceOptions.defaults())) {
                ours(workspace.snapshot(), records);
            }
        };
        Sample.Step first = () -> {
            try (Workspace workspace = Workspaces.open(folder, WorkspaceOptions.defaults());
                    var keys = workspace.snapshot().keys(BenchContext.SPACE, "lesson")) {
                workspace.snapshot().record(keys.findFirst().orElseThrow()).orElseThrow();
            }
        };
        turns(context, "load everything", ours, "EMF, default options", () -> emf(uris, false));
        turns(context, "load everything", ours, "EMF, best options (id maps, deferred resolution, parser pool)",
                () -> emf(uris, true));
        report.section("Open and show one lesson: only what is needed is read");
        turns(context, "open and read one", first, "EMF, best options: everything is loaded", () -> emf(uris, true));
    }

    private static void turns(BenchContext context, String what, Sample.Step ours, String name, Sample.Step theirs)
            throws Exception {
        ours.run();
        theirs.run();
        List<Sample[]> pairs = new ArrayList<>();
        for (int i = 0; i < context.pairs(); i++) {
            Sample[] pair = new Sample[2];
            for (int side : i % 2 == 0 ? new int[] { 0, 1 } : new int[] { 1, 0 }) {
                pair[side] = Sample.of(side == 0 ? ours : theirs);
            }
            pairs.add(pair);
        }
        context.report().pairs(what, "Sankofa", name, pairs);
    }

    private static void ours(Snapshot snapshot, long expected) {
        long count = 0;
        try (var keys = snapshot.keys(BenchContext.SPACE, null)) {
            for (Iterator<RecordKey> all = keys.iterator(); all.hasNext();) {
                Record record = snapshot.record(all.next()).orElse(null);
                if (record != null) {
                    count++;
                    record.eCrossReferences().forEach(EObject::eClass);
                }
            }
        }
        if (count < expected) {
            throw new IllegalStateException("Records are missing");
        }
    }

    /** One file per record, references as links between the files. */
    private static List<URI> write(Snapshot snapshot, Path folder) throws IOException {
        write(snapshot, RecordKey.BUILT_IN, folder);
        return write(snapshot, BenchContext.SPACE, folder);
    }

    private static List<URI> write(Snapshot snapshot, String space, Path folder) throws IOException {
        List<URI> uris = new ArrayList<>();
        Set<EObject> proxies = Collections.newSetFromMap(new IdentityHashMap<>());
        try (var keys = snapshot.keys(space, null)) {
            for (Iterator<RecordKey> all = keys.iterator(); all.hasNext();) {
                RecordKey key = all.next();
                EObject copy = RecordJson.copy(snapshot.record(key).orElseThrow());
                link(copy, folder, proxies);
                copy.eAllContents().forEachRemaining(object -> link(object, folder, proxies));
                XMIResourceImpl resource = new XMIResourceImpl(file(folder, key.id()));
                resource.getContents().add(copy);
                try (OutputStream out = Files.newOutputStream(folder.resolve(key.id() + ".xmi"))) {
                    resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
                }
                uris.add(resource.getURI());
            }
        }
        return uris;
    }

    private static void link(EObject object, Path folder, Set<EObject> proxies) {
        for (Iterator<EObject> all = ((InternalEList<EObject>) object.eCrossReferences()).basicIterator(); all
                .hasNext();) {
            InternalEObject target = (InternalEObject) all.next();
            Ref ref = Ids.uriOf(target).flatMap(Ids::parse).orElse(null);
            if (ref != null && proxies.add(target)) {
                target.eSetProxyURI(file(folder, ref.record()).appendFragment(ref.target()));
            }
        }
    }

    private static URI file(Path folder, String id) {
        return URI.createFileURI(folder.resolve(id + ".xmi").toString());
    }

    private static void emf(List<URI> uris, boolean tuned) throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi",
                (Resource.Factory) uri -> tuned ? new Tuned(uri) : new XMIResourceImpl(uri));
        if (tuned) {
            ((ResourceSetImpl) set).setURIResourceMap(new HashMap<>());
            set.getLoadOptions().putAll(options());
        }
        for (URI uri : uris) {
            set.getResource(uri, true);
        }
        for (Resource resource : List.copyOf(set.getResources())) {
            resource.getContents().forEach(record -> record.eCrossReferences().forEach(EObject::eClass));
        }
        if (set.getResources().size() < uris.size()) {
            throw new IllegalStateException("Files are missing");
        }
    }

    private static Map<Object, Object> options() {
        XMLParserPool pool = new XMLParserPoolImpl();
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        options.put(XMLResource.OPTION_DEFER_ATTACHMENT, true);
        options.put(XMLResource.OPTION_USE_PARSER_POOL, pool);
        options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, false);
        return options;
    }

    private static final class Tuned extends XMIResourceImpl {
        Tuned(URI uri) {
            super(uri);
            setIntrinsicIDToEObjectMap(new HashMap<>());
        }
    }
}
