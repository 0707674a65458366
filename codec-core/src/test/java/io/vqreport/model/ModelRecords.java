package io.vqreport.model;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every type of the model's package, found in the compiled classes. */
final class ModelRecords {
    private ModelRecords() {}

    static List<Class<?>> types() {
        String folder = QualityReport.class.getPackageName().replace('.', '/');
        URI classes;
        try {
            classes = QualityReport.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new AssertionError("the classes have no place", e);
        }
        try (Stream<Path> files = Files.list(Path.of(classes).resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .sorted()
                    .<Class<?>>map(name -> load(QualityReport.class.getPackageName() + "."
                            + name.substring(0, name.length() - ".class".length())))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("the classes cannot be listed", e);
        }
    }

    static List<Class<?>> records() {
        return types().stream().filter(Class::isRecord).toList();
    }

    static List<Class<?>> withBuilder() {
        return records().stream()
                .filter(type -> Stream.of(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("toBuilder")))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " is listed and not there", e);
        }
    }
}
