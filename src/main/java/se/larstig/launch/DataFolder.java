package se.larstig.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * Everything that outlives a run, readable by its owner only. The lock file is held as long as the launcher lives, in
 * whatever way it ends, so that two of them never share a folder (rule LA5).
 *
 * <pre>
 * lock  secret.key  database.password  application.password   database/  mariadb-11.4.5/   server/ (new at each start)   log/
 * </pre>
 */
final class DataFolder implements AutoCloseable {

    private static final int SECRET_BYTES = 32;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder open(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            var path = folder.toRealPath();
            Files.createDirectories(path.resolve("log"));
            var channel = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Trouble("Lärstig already runs with the data folder " + path
                        + ". Stop that one first, or choose another folder with DATA_DIR and another PORT.");
            }
            return new DataFolder(path, channel);
        } catch (FileAlreadyExistsException e) {
            throw new Trouble("DATA_DIR is " + folder + ", which is not a folder. Choose another one.", e);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("No space left")) {
                throw new Trouble(Trouble.sentence(e), e);
            }
            throw new Trouble(
                    "The data folder " + folder + " cannot be written by this user. Change its owner or choose another"
                            + " one with DATA_DIR.",
                    e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path path(String name) {
        return path.resolve(name);
    }

    /** Refuses to begin what the disk cannot hold. */
    void requireRoom(int megabytes) throws IOException {
        var room = Files.getFileStore(path).getUsableSpace() / 1_000_000;
        if (room < megabytes) {
            throw new Trouble("The disk is full: the data folder " + path + " has room for " + room + " MB, and "
                    + megabytes + " MB are needed. Make room or choose another folder with DATA_DIR.");
        }
    }

    /** A file of random hexadecimal digits that only its owner may read; made at the first call. */
    Path secret(String name) throws IOException {
        var file = path.resolve(name);
        if (!Files.exists(file) || Files.size(file) < 2L * SECRET_BYTES) {
            var bytes = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(bytes);
            var fresh = path.resolve(name + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, HexFormat.of().formatHex(bytes) + "\n", UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    /** An empty log file; that of the last start stays beside it. */
    Path log(String name) throws IOException {
        var file = path.resolve("log").resolve(name + ".log");
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(name + "-before.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.createFile(file);
    }

    /** An empty folder of this name, whatever was in it. */
    Path emptied(String name) throws IOException {
        var folder = path.resolve(name);
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return Files.createDirectory(folder);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
