package io.vqreport.examples.collector;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A PostgreSQL server of the tests' own: in a temporary folder, at a free port of this machine only, gone with the JVM. It is started when a
 * test first asks for it; where that cannot be done, tests are skipped and say why.
 */
final class PostgresServer {
    private static final String USER = "vqreport";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final int port;

    private PostgresServer(int port) {
        this.port = port;
    }

    /** One for all tests; what kept it from starting is told to each of them. */
    private static final class Holder {
        private static volatile String reason = "";
        private static final PostgresServer SERVER = make();

        private static PostgresServer make() {
            try {
                return start();
            } catch (TestAbortedException e) {
                reason = String.valueOf(e.getMessage());
            } catch (IOException | SQLException e) {
                reason = "PostgreSQL does not start: " + e.getMessage();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                reason = "interrupted";
            }
            return new PostgresServer(-1);
        }
    }

    /** The JDBC URL of a new, empty database. */
    static String newDatabase() throws SQLException {
        PostgresServer server = Holder.SERVER;
        if (server.port < 0) {
            throw new TestAbortedException(Holder.reason);
        }
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server.url("postgres"))) {
            connection.createStatement().execute("CREATE DATABASE " + name);
        }
        return server.url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    private static PostgresServer start() throws IOException, InterruptedException, SQLException {
        Path programs = programs();
        Path folder = Files.createTempDirectory("vqreport-postgres");
        List<String> as = asWhom(folder);
        Path data = folder.resolve("data");
        Path log = folder.resolve("log");
        int made = new ProcessBuilder(command(
                        as,
                        programs.resolve("initdb").toString(),
                        "--pgdata=" + data,
                        "--username=" + USER,
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-sync"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (made != 0) {
            throw new IOException(tail(log));
        }
        int port = freePort();
        Process process = new ProcessBuilder(command(
                        as,
                        programs.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "port=" + port,
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=off"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, folder)));
        PostgresServer server = new PostgresServer(port);
        CollectorRig.await(() -> server.answers() || !process.isAlive());
        if (!server.answers()) {
            throw new IOException(tail(log));
        }
        return server;
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url("postgres"))) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static List<String> command(List<String> as, String... words) {
        List<String> command = new ArrayList<>(as);
        command.addAll(List.of(words));
        return command;
    }

    /** The newest version's folder, or one on the path, that has both programs. */
    private static Path programs() throws IOException {
        List<Path> folders = new ArrayList<>();
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted(Comparator.comparingInt(PostgresServer::version).reversed())
                        .forEach(version -> folders.add(version.resolve("bin")));
            }
        }
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .forEach(folder -> folders.add(Path.of(folder)));
        folders.add(Path.of("/usr/local/bin"));
        return folders.stream()
                .filter(folder ->
                        Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("postgres")))
                .findFirst()
                .orElseThrow(() -> new TestAbortedException("no PostgreSQL is installed (Debian: postgresql)"));
    }

    private static int version(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("[0-9]{1,4}") ? Integer.parseInt(name) : 0;
    }

    /** The programs refuse to run as root: then as a user without rights, who gets the folder. */
    private static List<String> asWhom(Path folder) throws IOException, InterruptedException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        for (String user : List.of("postgres", "nobody")) {
            for (List<String> as : List.of(
                    List.of("setpriv", "--reuid=" + user, "--regid=" + groupOf(user), "--clear-groups"),
                    List.of("runuser", "-u", user, "--"))) {
                if (runs(command(as, "true"))) {
                    Files.setOwner(
                            folder,
                            folder.getFileSystem()
                                    .getUserPrincipalLookupService()
                                    .lookupPrincipalByName(user));
                    return as;
                }
            }
        }
        throw new TestAbortedException("PostgreSQL does not run as root, and there is no way to run it as another");
    }

    private static String groupOf(String user) {
        return user.equals("nobody") ? "nogroup" : user;
    }

    private static boolean runs(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return String.join("; ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }

    private static void end(Process process, Path folder) {
        try {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        } catch (IOException e) {
            System.err.println("left behind: " + folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
