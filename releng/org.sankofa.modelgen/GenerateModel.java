import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Makes the generated code of a model, Sankofa's own or a plug-in's: reads the {@code .genmodel} and {@code .ecore} in a
 * bundle's folder {@code model}, brings the genmodel in step with the ecore, and writes it and {@code src-gen} to the
 * output folder. Plain Java on the class path of EMF's code generator; run by {@code pom.xml} beside it and by a test of
 * the model.
 */
public final class GenerateModel {

    private GenerateModel() {
    }

    /**
     * @param args the model's bundle folder, which has the bundle's name; the output folder, which may be the same; and
     *            the folders of bundles whose models this one uses
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("Give two folders: the bundle of the model, and where to write.");
        }
        Path bundle = folder(args[0]);
        Path output = folder(args[1]);
        for (int i = 2; i < args.length; i++) {
            map(folder(args[i]).getFileName(), folder(args[i]));
        }
        // platform:/resource/<name of the bundle> stands for the output folder
        map(bundle.getFileName(), output);
        Path file = genModelIn(bundle);
        GenModel genModel = load(file);
        validate(genModel);
        genModel.reconcile();
        saveGenModel(genModel, output.resolve(bundle.relativize(file)));
        delete(output.resolve("src-gen"));
        generate(genModel);
        System.out.println(made(output, file));
    }

    /** A sentence that says what there is now. */
    private static String made(Path output, Path genModel) throws IOException {
        try (Stream<Path> files = Files.walk(output.resolve("src-gen"))) {
            return "Made " + files.filter(file -> file.toString().endsWith(".java")).count() + " Java files in "
                + output.resolve("src-gen") + " and brought " + genModel.getFileName() + " in step with its ecore.";
        }
    }

    private static Path folder(String name) {
        return Path.of(name).toAbsolutePath().normalize();
    }

    private static void map(Path project, Path folder) {
        EcorePlugin.getPlatformResourceMap().put(project.toString(), URI.createFileURI(folder + "/"));
    }

    private static Path genModelIn(Path bundle) throws IOException {
        try (Stream<Path> files = Files.list(bundle.resolve("model"))) {
            return files.filter(file -> file.toString().endsWith(".genmodel")).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no genmodel in " + bundle.resolve("model")));
        }
    }

    private static GenModel load(Path file) {
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
        EcoreUtil.resolveAll(resources);
        return (GenModel) resource.getContents().get(0);
    }

    private static void validate(GenModel genModel) {
        for (var genPackage : genModel.getGenPackages()) {
            EPackage ePackage = genPackage.getEcorePackage();
            Diagnostic result = Diagnostician.INSTANCE.validate(ePackage);
            if (result.getSeverity() >= Diagnostic.ERROR) {
                throw new IllegalStateException("The model is not valid: " + result.getChildren());
            }
        }
    }

    private static void saveGenModel(GenModel genModel, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Resource resource = genModel.eResource();
        URI home = resource.getURI();
        try (var out = Files.newOutputStream(file)) {
            resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", Resource.OPTION_LINE_DELIMITER, "\n"));
        }
        resource.setURI(home);
    }

    private static void generate(GenModel genModel) {
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
            GenModelGeneratorAdapterFactory.DESCRIPTOR);
        genModel.setCanGenerate(true);
        Generator generator = new Generator();
        generator.getOptions().redirectionPattern = null;
        generator.setInput(genModel);
        Diagnostic result =
            generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("The code could not be generated: " + messages(result));
        }
    }

    private static List<String> messages(Diagnostic diagnostic) {
        return Stream.concat(Stream.of(diagnostic.getMessage() + cause(diagnostic)),
            diagnostic.getChildren().stream().flatMap(child -> messages(child).stream())).toList();
    }

    private static String cause(Diagnostic diagnostic) {
        return diagnostic.getException() == null ? "" : " (" + diagnostic.getException() + ")";
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
