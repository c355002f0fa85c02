package org.sankofa.testing;

import java.io.File;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The class path of a program that a test starts beside itself, out of bundles that are running. */
public final class ClassPath {

    private ClassPath() {
    }

    /** @return where the bundles of these classes are */
    public static String of(Collection<Class<?>> classes) {
        Set<String> path = new LinkedHashSet<>();
        try {
            for (Class<?> type : classes) {
                File file = new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
                path.add(file.getPath());
                // a bundle run from its project has its classes in a folder below
                File classesBelow = new File(file, "target/classes");
                if (classesBelow.isDirectory()) {
                    path.add(classesBelow.getPath());
                }
            }
        } catch (URISyntaxException e) {
            throw new AssertionError("The class path of another program is not to be found", e);
        }
        return String.join(File.pathSeparator, path);
    }

    /** @return a class that another one sees, though the test does not */
    public static Class<?> seenBy(Class<?> other, String name) {
        try {
            return Class.forName(name, false, other.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("The class path of another program is not to be found", e);
        }
    }
}
