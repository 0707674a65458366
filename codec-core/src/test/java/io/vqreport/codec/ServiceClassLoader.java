package io.vqreport.codec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * A class loader that declares one service provider and defines that class itself: as on a user's class path, it then stands in no named
 * module, which is where a service loader looks for what META-INF/services declares.
 */
final class ServiceClassLoader extends ClassLoader {
    private static final String DECLARATION = "META-INF/services/" + QualityReportCodec.class.getName();

    private final String provider;

    ServiceClassLoader(String provider) {
        super(QualityReportCodec.class.getClassLoader());
        this.provider = provider;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return name.equals(provider) ? define(name) : super.loadClass(name, resolve);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return name.equals(DECLARATION)
                ? Collections.enumeration(List.of(declaration()))
                : Collections.emptyEnumeration();
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
        try (InputStream in = ServiceClassLoader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException("a class file cannot be read", e);
        }
    }

    private URL declaration() {
        byte[] text = provider.getBytes(StandardCharsets.UTF_8);
        try {
            return new URL("memory", "", -1, "/services", new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new URLConnection(url) {
                        @Override
                        public void connect() {
                            connected = true;
                        }

                        @Override
                        public InputStream getInputStream() {
                            return new ByteArrayInputStream(text);
                        }
                    };
                }
            });
        } catch (MalformedURLException e) {
            throw new AssertionError("a URL with its own handler is well-formed", e);
        }
    }
}
